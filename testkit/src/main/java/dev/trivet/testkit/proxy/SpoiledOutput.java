package dev.trivet.testkit.proxy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** The way of one response to the client: cut after some bytes, or sent little by little. */
final class SpoiledOutput extends FilterOutputStream {
  private final WireFault fault;
  private long left;

  SpoiledOutput(OutputStream out, WireFault fault) {
    super(out);
    this.fault = fault;
    this.left = fault.kind() == WireFault.Kind.CUT_RESPONSE ? fault.amount() : Long.MAX_VALUE;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    var allowed = (int) Math.min(left, length);
    var step = fault.kind() == WireFault.Kind.TRICKLE ? (int) fault.amount() : Math.max(1, allowed);
    for (var sent = 0; sent < allowed; sent += step) {
      out.write(bytes, offset + sent, Math.min(step, allowed - sent));
      out.flush();
      pause();
    }
    left -= allowed;
    if (allowed < length) {
      throw new CutException();
    }
  }

  private void pause() throws IOException {
    if (!fault.pause().isZero()) {
      try {
        Thread.sleep(fault.pause().toMillis(), fault.pause().toNanosPart() % 1_000_000);
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("the proxy was closed").initCause(closed);
      }
    }
  }

  /** The fault has done its work. */
  static final class CutException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
