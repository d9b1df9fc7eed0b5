// Pictures are drawn when the page is written, and lie ready in it: of the whole plan, and the same each time.
const pictureNames = ['matrix', 'network', 'flow', 'calendar'];

// They are drawn with the addresses of a page of one plan.
function readPictures() {
  document.querySelectorAll('#pictures, .pictures').forEach(({ content }, i) => {
    const figures = [...content.querySelectorAll('[data-picture]')];
    plans[i].pictures = new Map(figures.map((figure) => [figure.dataset.picture, figure]));
    if (i > 0) {
      figures.flatMap((figure) => [...figure.querySelectorAll('a')]).forEach((anchor) => anchor.setAttribute('href', `#plan=${plans[i].key}&${anchor.getAttribute('href').slice(1)}`));
    }
  });
}

function pictureView(name) {
  return () => ({
    title: t(name),
    content: [
      h('h1', { tabindex: '-1' }, t(name)),
      h('p', { class: 'hint' }, t(`${name}Hint`)),
      h('div', { class: 'picture scroll', tabindex: '0', role: 'region', 'aria-label': t(name) }, plan.pictures.get(name)),
    ],
  });
}
