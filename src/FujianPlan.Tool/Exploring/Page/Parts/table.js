// Tables: what is shown, what is copied and what is saved is one and the same list of rows.
const rowsAtOnce = 100;
let unfinished = [];

// columns: { head, cell(row), text(row), kind }; an optional one goes where no row has anything in it. of: whose table it is, or null where its rows say so. Rows that are many are shown as the reader comes to them, and all of them on paper.
function table({ caption, columns: possible, rows, file, row: mark, of = plan }) {
  const columns = possible.filter((column) => !column.optional || rows.some((row) => column.text(row) !== ''));
  const body = h('tbody');
  const element = h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col', class: column.kind }, column.head)))), body);
  const more = h('p', { class: 'more' });
  let shown = 0;
  const show = (count) => {
    for (const row of rows.slice(shown, shown + count)) {
      body.append(h('tr', mark ? mark(row) : {}, columns.map((column) => h(column.rowHead ? 'th' : 'td', { class: column.kind, scope: column.rowHead ? 'row' : undefined }, column.cell ? column.cell(row) : column.text(row)))));
    }
    shown = Math.min(rows.length, shown + count);
    more.replaceChildren();
    if (shown < rows.length) {
      more.append(button(t('more', Math.min(rowsAtOnce, rows.length - shown), rows.length), () => show(rowsAtOnce)));
    }
  };
  show(rowsAtOnce);
  if (rows.length > rowsAtOnce) {
    unfinished.push(() => show(rows.length));
  }
  const csv = () => csvOf(columns.filter((column) => column.text), rows, of);
  const tools = h('div', { class: 'tools' }, button(t('copyCsv'), () => copyText(csv()), { 'aria-label': `${t('copyCsv')}: ${caption}` }), button(t('saveCsv'), () => saveText(csv(), file), { 'aria-label': `${t('saveCsv')}: ${caption}` }));
  return h('div', { class: 'table' }, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, element), more, tools);
}

// RFC 4180, with nothing in it that a spreadsheet would run as a formula.
function csvOf(columns, rows, of) {
  const cell = (value) => {
    const text = String(value ?? '');
    const safe = /^[ ']*[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" + text : text;
    return /[",\r\n\t]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const all = hasSeveral() && of ? [{ head: t('plan'), text: () => of.facts.title }, ...columns] : columns;
  return [all.map((column) => column.head), ...rows.map((row) => all.map((column) => column.text(row)))].map((line) => line.map(cell).join(',') + '\r\n').join('');
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    announce(t('copied'));
  } catch {
    announce(t('notCopied'));
  }
}

// The mark at the beginning tells spreadsheets that the file is UTF-8.
function saveText(text, name) {
  const address = URL.createObjectURL(new Blob(['\uFEFF' + text], { type: 'text/csv;charset=utf-8' }));
  const anchor = h('a', { href: address, download: `${name}.csv` });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
