package dev.trivet.honeybadger;

import dev.trivet.core.service.Transport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A transport that is created on first use, because most clients never report. Thread-safe. */
final class LazyTransport {

  private final Supplier<Transport> source;
  private @Nullable Transport transport;
  private boolean closed;

  LazyTransport(Supplier<Transport> source) {
    this.source = source;
  }

  synchronized Transport get() {
    if (transport == null) {
      transport = source.get();
      if (closed) {
        transport.close();
      }
    }
    return transport;
  }

  synchronized void close() {
    closed = true;
    if (transport != null) {
      transport.close();
    }
  }
}
