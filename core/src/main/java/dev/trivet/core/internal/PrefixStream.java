package dev.trivet.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Passes a body on and remembers its beginning, for the error that may have to describe it. */
public final class PrefixStream extends InputStream {

  private static final int MOST = 8 * 1024;
  private static final byte[] NONE = {};

  private final InputStream source;
  private byte[] prefix = NONE;
  private int kept;

  /**
   * Wraps a body.
   *
   * @param source the body
   */
  public PrefixStream(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = source.read(target, offset, length);
    int keep = Math.min(count, MOST - kept);
    if (keep > 0) {
      if (kept + keep > prefix.length) {
        // small bodies come in one piece, of large ones everything that may be kept soon is
        prefix = Arrays.copyOf(prefix, kept + keep < MOST / 2 ? kept + keep : MOST);
      }
      System.arraycopy(target, offset, prefix, kept, keep);
      kept += keep;
    }
    return count;
  }

  /** The beginning of what was read so far, at most 8 KiB. */
  public String prefix() {
    return new String(prefix, 0, kept, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
