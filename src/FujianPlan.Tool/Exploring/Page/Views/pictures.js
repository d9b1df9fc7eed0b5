// Pictures are drawn when the page is written, and lie ready in it: of the whole plan, and the same each time.
const pictureNames = ['matrix', 'network', 'flow', 'calendar'];
const pictures = new Map();

function readPictures() {
  for (const figure of document.getElementById('pictures').content.querySelectorAll('[data-picture]')) {
    pictures.set(figure.dataset.picture, figure);
  }
}

function pictureView(name) {
  return () => ({
    title: t(name),
    content: [
      h('h1', { tabindex: '-1' }, t(name)),
      h('p', { class: 'hint' }, t(`${name}Hint`)),
      h('div', { class: 'picture scroll', tabindex: '0', role: 'region', 'aria-label': t(name) }, pictures.get(name)),
    ],
  });
}
