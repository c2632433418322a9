package dev.trivet.core.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.BufferedSource;

/**
 * A body that is passed on while its beginning stays in the buffers where it arrived, for the error
 * that may have to describe it. Nothing is copied for that. For one thread, which reads it once.
 */
final class PrefixCapturingSource extends InputStream {

  private static final int MOST = 8 * 1024;

  private final BufferedSource source;
  private final Buffer kept = new Buffer();
  private final long max;
  private long passed;
  private long handedOn;
  private boolean keeping = true;
  private boolean tooLarge;

  /**
   * Keeps the beginning of a body.
   *
   * @param source the body; whoever opened it closes it
   * @param max how many bytes it may have
   */
  PrefixCapturingSource(BufferedSource source, long max) {
    this.source = source;
    this.max = max;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (passed < kept.size() || keepMore()) {
      return passKept(target, offset, length);
    }
    int count = source.read(target, offset, length);
    handedOn += Math.max(0, count);
    if (handedOn > max) {
      tooLarge = true;
      throw new IOException("the body is too large");
    }
    return count;
  }

  /** Whether reading has ended because there is more than there may be. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** Moves what has arrived, unless that would be more than is to be kept. */
  private boolean keepMore() throws IOException {
    if (!keeping || !source.request(1)) {
      return false;
    }
    var arrived = source.getBuffer();
    keeping = kept.size() + arrived.size() <= MOST;
    if (keeping) {
      kept.write(arrived, arrived.size());
    } else if (kept.size() == 0) {
      // somebody has the whole body in memory already
      arrived.copyTo(kept, 0, MOST);
      arrived.skip(MOST);
    }
    return passed < kept.size();
  }

  private int passKept(byte[] target, int offset, int length) {
    try (var cursor = kept.readUnsafe(new Buffer.UnsafeCursor())) {
      int count = Math.min(length, cursor.seek(passed));
      System.arraycopy(cursor.data, cursor.start, target, offset, count);
      passed += count;
      return count;
    }
  }

  /** The beginning of what was read so far, at most 8 KiB. */
  String beginning() {
    return kept.clone().readString(StandardCharsets.UTF_8);
  }

  /** Lets the beginning go. */
  @Override
  public void close() {
    kept.clear();
  }
}
