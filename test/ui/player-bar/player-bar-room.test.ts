import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {locales, painted} from '../page.ts';
import {bar, buttonsOf} from './open-bar.ts';

describe('rawi-player-bar: its room', () => {
  for (const [width, height, type, rows] of [
    [320, 640, 100, 3],
    [320, 256, 100, 1],
    [412, 915, 100, 3],
    [412, 915, 200, 3],
    [1280, 800, 100, 1],
  ] as const) {
    for (const listenWith of ['voice', 'screen-reader'] as const)
      it(`has room for large targets (${width}×${height}, type at ${type}%, ${listenWith})`, async () => {
        await setViewport({width, height});
        document.documentElement.style.fontSize = `${type}%`;
        try {
          const element = await bar({rate: 1.25, sleep: {until: 'section'}});
          element.listenWith = listenWith;
          await painted();
          const boxes = buttonsOf(element)
            .map((button) => ({button, box: button.getBoundingClientRect()}))
            .filter(({box}) => box.width > 0);
          for (const {button, box} of boxes) {
            expect(box.width, button.className).to.be.at.least(44);
            expect(box.height, button.className).to.be.at.least(44);
            expect(box.left, button.className).to.be.at.least(0);
            expect(box.right, button.className).to.be.at.most(width);
            expect(box.bottom, button.className).to.be.at.most(height);
            for (const {button: other, box: taken} of boxes) {
              const apart =
                box.right <= taken.left ||
                taken.right <= box.left ||
                box.bottom <= taken.top ||
                taken.bottom <= box.top;
              expect(apart || other === button, `${button.className}, ${other.className}`).to.be
                .true;
            }
          }
          const play = boxes.find(({button}) => button.className === 'play')!;
          for (const {button, box} of boxes.filter((each) => each !== play)) {
            expect(play.box.width, button.className).to.be.above(box.width);
          }
          const tops = new Set(
            boxes.filter((each) => each !== play).map(({box}) => Math.round(box.top)),
          );
          expect(tops.size, 'rows').to.equal(rows);
          expect(document.documentElement.scrollWidth).to.equal(width);
          expect(element.offsetHeight).to.be.below(height * 0.38);
          const {style} = document.documentElement;
          expect(style.getPropertyValue('--player-bar-size')).to.equal(`${element.offsetHeight}px`);
        } finally {
          document.documentElement.style.fontSize = '';
          await setViewport({width: 800, height: 600});
        }
      });
  }

  it('leaves out at great zoom what the sheets of its buttons do as well, and nothing else', async () => {
    const shown = async (width: number, height: number) => {
      await setViewport({width, height});
      const element = await bar();
      return buttonsOf(element)
        .filter((button) => button.checkVisibility())
        .map(({className}) => className);
    };
    try {
      const all = await shown(320, 640);
      expect(all).to.have.length(11);
      const inSheets = ['where', 'pace', 'previous-section', 'next-section'];
      expect(await shown(320, 256)).to.deep.equal(all.filter((name) => !inSheets.includes(name)));
      expect(await shown(800, 256)).to.deep.equal(all);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  for (const locale of locales) {
    it(`goes from button to button along the line (${locale.direction})`, async () => {
      await setViewport({width: 800, height: 600});
      const element = await bar({}, locale);
      const places = buttonsOf(element).map((button) => button.getBoundingClientRect().left);
      const along = places.toSorted((a, b) => (locale.direction === 'rtl' ? b - a : a - b));
      expect(places).to.deep.equal(along);
    });
  }
});
