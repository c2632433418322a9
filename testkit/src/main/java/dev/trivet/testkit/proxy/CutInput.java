package dev.trivet.testkit.proxy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The way of requests from the client, which can be cut after some bytes of one of them. */
final class CutInput extends FilterInputStream {
  private long seen;
  private long limit = Long.MAX_VALUE;

  CutInput(InputStream in) {
    super(in);
  }

  /** Waits for the first byte of a request; false when the client ends the connection instead. */
  boolean awaitFirst() throws IOException {
    in.mark(1);
    var first = in.read();
    in.reset();
    seen = 0;
    limit = Long.MAX_VALUE;
    return first >= 0;
  }

  /** Cuts the request after some of its bytes. */
  void limit(long bytes) throws IOException {
    limit = bytes;
    check();
  }

  private void check() throws IOException {
    if (seen >= limit) {
      throw new SpoiledOutput.CutException();
    }
  }

  @Override
  public int read() throws IOException {
    var one = in.read();
    if (one >= 0) {
      seen++;
      check();
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var wanted = (int) Math.min(length, Math.max(1, limit - seen));
    var count = in.read(bytes, offset, wanted);
    if (count > 0) {
      seen += count;
      check();
    }
    return count;
  }
}
