import { describe, expect, it } from 'vitest';
import { copyrightPublisher } from '../../../src/archive/describing/copyright.ts';
import { runOnPublisher } from '../../../src/archive/describing/run-on-publisher.ts';

describe('runOnPublisher', () => {
  it('reads headers without line breaks', () => {
    expect(
      runOnPublisher('Ministry of Health Press Releases August 1 2007 New clinic opens The minister'),
    ).toBe('Ministry of Health');
    expect(
      runOnPublisher('New Clinic Opens from the Office of Governor Ann Lee Monday August 1 2007 The'),
    ).toBe('Governor Ann Lee');
    expect(runOnPublisher('New Clinic Opens Press Releases August 1 2007 The')).toBeNull();
  });
});

describe('copyrightPublisher', () => {
  it('reads a copyright line', () => {
    expect(copyrightPublisher('© 2022 Ministry of Health. All rights reserved.')).toBe('Ministry of Health');
    expect(copyrightPublisher('All rights reserved')).toBeNull();
  });
});
