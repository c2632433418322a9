package dev.trivet.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.BufferedSource;

/**
 * A body that is passed on while its beginning stays in the buffers where it arrived, for the error
 * that may have to describe it. Nothing is copied for that. For one thread.
 */
public final class KeptBody implements AutoCloseable {

  private static final int MOST = 8 * 1024;

  private final BufferedSource source;
  private final Buffer kept = new Buffer();
  private long passed;
  private boolean keeping = true;

  /**
   * Keeps the beginning of a body.
   *
   * @param source the body; whoever opened it closes it
   */
  public KeptBody(BufferedSource source) {
    this.source = source;
  }

  /** The body; read it once. */
  public InputStream stream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return pass(target, offset, length);
      }
    };
  }

  private int pass(byte[] target, int offset, int length) throws IOException {
    if (passed < kept.size() || keepMore()) {
      return passKept(target, offset, length);
    }
    return source.read(target, offset, length);
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
  public String beginning() {
    return kept.clone().readString(StandardCharsets.UTF_8);
  }

  /** Lets the beginning go. */
  @Override
  public void close() {
    kept.clear();
  }
}
