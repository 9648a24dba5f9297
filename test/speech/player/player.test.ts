import {expect} from '@open-wc/testing';
import {playerBench, builtIn as chooseBuiltIn, openState} from './player-bench.ts';
import {blockOf, placeOf, planOf} from './small-article.ts';

describe('Player', () => {
  it('opens in silence at the beginning or at a kept place', () => {
    const {player, plan, device} = playerBench();
    expect(player.state.status).to.equal('paused');
    expect(openState(player).position.place).to.deep.equal(plan.first());
    const block = blockOf(plan, 'سار علي');
    player.open(plan, {block, offset: 5});
    expect(openState(player).position).to.deep.include({
      place: placeOf(plan, 'سار علي'),
      offset: 4,
    });
    expect(device.speeches).to.be.empty;
  });

  it('is idle where nothing can be spoken, and play then does nothing', () => {
    const {player, device} = playerBench({plan: planOf([], '…')});
    expect(player.state.status).to.equal('idle');
    player.play();
    player.step('next-sentence');
    player.setRate(2);
    player.voiceChanged();
    expect(player.state.status).to.equal('idle');
    expect(device.speeches).to.be.empty;
  });

  it('asks the voice in the same task as the gesture', () => {
    const {player, device} = playerBench();
    player.play();
    expect(device.last.spoken).to.deep.equal(['رحلة الصباح']);
    expect(player.state.status).to.equal('loading');
    device.last.start();
    expect(player.state.status).to.equal('playing');
  });

  it('keeps the word at a pause and speaks again from exactly it', async () => {
    const {player, plan, device, shownFrom} = playerBench();
    player.seek(blockOf(plan, 'نزل'), placeOffset(plan, 'نزل'), {play: true});
    device.last.start();
    device.last.word(0);
    device.last.word(1);
    player.pause();
    expect(device.sounding).to.be.empty;
    expect(player.state.status).to.equal('paused');
    expect(shownFrom()).to.match(/^الركاب/u);
    player.play();
    expect(device.last.spoken).to.deep.equal(['الركاب ومعهم حقائبهم الثقيلة.']);
    device.last.start();
    expect(shownFrom(), 'a start keeps the word').to.match(/^الركاب/u);
    device.last.word(2);
    player.pause();
    player.play();
    expect(device.last.spoken).to.deep.equal(['حقائبهم الثقيلة.']);
    device.last.word(0);
    await device.last.finish();
    expect(device.last.spoken).to.deep.equal(['في المدينة']);
  });

  it('tells the words of a cut utterance by their places in the block', () => {
    const {player, plan, device, words} = playerBench();
    const {sentence, block} = plan.utterance(placeOf(plan, 'نزل'));
    player.seek(block, sentence.start, {play: true});
    device.last.word(1);
    player.pause();
    player.play();
    device.last.word(0);
    device.last.word(1);
    const text = plan.blocks[1]!.text;
    expect(words.map(({word}) => text.slice(word.start, word.end))).to.deep.equal([
      'الركاب',
      'الركاب',
      'ومعهم',
    ]);
    for (const word of words) expect(word).to.deep.include({block, sentence});
  });

  it('does not call onState for words', () => {
    const {player, device, states, words} = playerBench();
    player.play();
    device.last.start();
    const before = states.length;
    device.last.word(0);
    device.last.word(1);
    expect(words).to.have.length(2);
    expect(states).to.have.length(before);
  });

  it('calls onState for each utterance of a passage, with its place', () => {
    const {player, plan, builtIn, states} = playerBench({choices: chooseBuiltIn});
    player.play();
    builtIn.last.say();
    void builtIn.last.finish();
    return builtIn.speeches[0]!.promise.then(() => {
      states.length = 0;
      builtIn.last.say(0);
      builtIn.last.say(1);
      const spoken = states.map((state) => {
        if (state.status !== 'playing') throw new Error(state.status);
        return plan.utterance(state.position.place).spoken;
      });
      expect(spoken).to.deep.equal(builtIn.last.spoken.slice(0, 2));
    });
  });

  it('stops telling whoever does not listen any more', () => {
    const {player, device} = playerBench();
    let told = 0;
    const stopState = player.onState(() => told++);
    const stopWord = player.onWord(() => told++);
    stopState();
    stopWord();
    player.play();
    device.last.say();
    expect(told).to.equal(0);
  });

  it('goes on from passage to passage and ends on the last word', async () => {
    const {player, plan, device} = playerBench();
    player.play();
    const spoken: string[] = [];
    for (let step = 0; player.state.status !== 'paused'; step++) {
      expect(step, 'passages').to.be.below(20);
      const {last} = device;
      spoken.push(...last.spoken);
      last.say();
      await last.finish();
      expect(device.sounding.length, 'no gap').to.equal(player.state.status === 'loading' ? 1 : 0);
    }
    expect(player.state).to.include({status: 'paused', ended: true});
    expect(spoken.at(-1)).to.equal('انتهت الرحلة.');
    expect(spoken).to.have.length(plan.blocks.flatMap((_, index) => plan.utterances(index)).length);
    player.play();
    expect(device.last.spoken, 'starts over').to.deep.equal(['رحلة الصباح']);
  });

  it('stops the voice when the article is closed', () => {
    const {player, device} = playerBench();
    player.play();
    player.close();
    expect(player.state.status).to.equal('idle');
    expect(device.sounding).to.be.empty;
  });

  it('ignores what an aborted passage still reports', async () => {
    const {player, device, words, states} = playerBench();
    player.play();
    const late = device.last;
    late.start();
    player.step('next-sentence');
    const {state} = player;
    states.length = 0;
    late.start();
    late.word(1);
    late.end();
    await late.finish();
    expect(player.state).to.equal(state);
    expect(words).to.be.empty;
    expect(states).to.be.empty;
  });

  it('ignores a passage that is spoken or fails in the moment of its abort', async () => {
    const {player, device, faults, fallbacks} = playerBench();
    player.play();
    const done = device.last.finish();
    player.pause();
    const {state} = player;
    await done;
    expect(player.state).to.equal(state);
    player.play();
    const failed = device.last.fail(new Error('late'));
    player.pause();
    await failed;
    expect(player.state.status).to.equal('paused');
    expect([...faults, ...fallbacks]).to.be.empty;
  });
});

function placeOffset(plan: ReturnType<typeof planOf>, text: string): number {
  return plan.utterance(placeOf(plan, text)).shown.start;
}
