import {expect} from '@open-wc/testing';
import {OutputWatch} from '../../../src/speech/keep-alive/output-watch.ts';

class FakeDevices extends EventTarget {
  outputs: string[] = ['default', 'headphones'];
  microphones = 1;
  refused = false;

  enumerateDevices(): Promise<MediaDeviceInfo[]> {
    if (this.refused) return Promise.reject(new DOMException('No', 'NotAllowedError'));
    const device = (kind: MediaDeviceKind, deviceId: string) =>
      ({kind, deviceId}) as MediaDeviceInfo;
    return Promise.resolve([
      ...this.outputs.map((id) => device('audiooutput', id)),
      ...Array.from({length: this.microphones}, (_, id) => device('audioinput', String(id))),
    ]);
  }

  async change(): Promise<void> {
    this.dispatchEvent(new Event('devicechange'));
    // The lists of before and of now are promises.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function watched(devices = new FakeDevices()) {
  let removals = 0;
  new OutputWatch(devices, () => removals++);
  return {devices, removals: () => removals};
}

describe('OutputWatch', () => {
  it('tells of headphones that are gone, once', async () => {
    const {devices, removals} = watched();
    devices.outputs = ['default'];
    await devices.change();
    expect(removals()).to.equal(1);
    await devices.change();
    expect(removals()).to.equal(1);
  });

  it('goes by the number where the browser gives no names', async () => {
    const devices = new FakeDevices();
    devices.outputs = ['', ''];
    const {removals} = watched(devices);
    devices.outputs = [''];
    await devices.change();
    expect(removals()).to.equal(1);
  });

  it('takes no notice of what is plugged in, nor of microphones', async () => {
    const {devices, removals} = watched();
    devices.outputs = ['default', 'headphones', 'television'];
    await devices.change();
    devices.microphones = 0;
    await devices.change();
    expect(removals()).to.equal(0);
  });

  it('bears a browser that does not tell', async () => {
    const devices = new FakeDevices();
    devices.refused = true;
    const {removals} = watched(devices);
    await devices.change();
    expect(removals()).to.equal(0);
  });
});
