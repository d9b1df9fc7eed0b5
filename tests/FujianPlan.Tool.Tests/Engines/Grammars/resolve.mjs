// The parser's modules import each other as bundlers allow it, without "/index.js" and ".js".
export async function resolve(specifier, context, next) {
  for (const ending of ['', '/index.js', '.js']) {
    try {
      return await next(specifier + ending, context);
    } catch (error) {
      if (!['ERR_UNSUPPORTED_DIR_IMPORT', 'ERR_MODULE_NOT_FOUND'].includes(error.code)) {
        throw error;
      }
    }
  }
  throw new Error(`Nothing is called ${specifier}.`);
}
