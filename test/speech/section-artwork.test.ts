import {expect} from '@open-wc/testing';
import {sectionArtwork} from '../../src/speech/section-artwork.ts';
import {sampleArticle} from '../library/sample-article.ts';

/** The picture as the browser decodes it. */
async function decoded({src}: MediaImage) {
  const image = new Image();
  image.src = src;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const pixel = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
  /** The columns from `from` to `to` in which anything but the ground is drawn, below the mark. */
  const inked = (from: number, to: number) => {
    const {data} = context.getImageData(from, 240, to - from, canvas.height - 250);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! > 0x60) count++;
    return count;
  };
  return {width: canvas.width, height: canvas.height, pixel, inked};
}

describe('sectionArtwork', () => {
  it('is a picture in two sizes, on the ground of the icon', async () => {
    const [large, small] = sectionArtwork(sampleArticle(), 'الميناء القديم') as [
      MediaImage,
      MediaImage,
    ];
    const picture = await decoded(large);
    expect([picture.width, picture.height]).to.deep.equal([512, 512]);
    expect(picture.pixel(3, 3)).to.deep.equal([0x0a, 0x55, 0x50, 255]);
    expect((await decoded(small)).width).to.equal(96);
    expect([large.sizes, small.sizes]).to.deep.equal(['512x512', '96x96']);
  });

  it('loads nothing from anywhere', () => {
    for (const {src, type} of sectionArtwork(sampleArticle(), undefined)) {
      expect(src).to.match(/^data:image\/png/);
      expect(type).to.equal('image/png');
    }
  });

  it('writes from the side at which the article begins', async () => {
    const title = 'بحر';
    const [rtl] = sectionArtwork(sampleArticle({title}), undefined) as [MediaImage];
    const right = await decoded(rtl);
    expect(right.inked(256, 512)).to.be.above(50);
    expect(right.inked(0, 256)).to.equal(0);
    const [ltr] = sectionArtwork(
      sampleArticle({title: 'Sea', direction: 'ltr', language: 'en'}),
      undefined,
    ) as [MediaImage];
    const left = await decoded(ltr);
    expect(left.inked(0, 256)).to.be.above(50);
    expect(left.inked(256, 512)).to.equal(0);
  });

  it('keeps long titles inside of the picture', async () => {
    const title = 'مدينة على البحر الأبيض المتوسط '.repeat(20);
    const [large] = sectionArtwork(sampleArticle({title}), title) as [MediaImage];
    const picture = await decoded(large);
    expect(picture.inked(0, 40)).to.equal(0);
    expect(picture.inked(472, 512)).to.equal(0);
    expect(picture.inked(44, 468)).to.be.above(500);
    const [wordless] = sectionArtwork(sampleArticle({title: 'م'.repeat(200)}), undefined);
    expect((await decoded(wordless!)).inked(0, 40)).to.equal(0);
  });

  it('is drawn once for a section', () => {
    const article = sampleArticle();
    const [first] = sectionArtwork(article, 'السوق');
    const [again] = sectionArtwork(article, 'السوق');
    expect(again).to.equal(first);
  });
});
