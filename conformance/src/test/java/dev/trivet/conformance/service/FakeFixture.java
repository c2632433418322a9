package dev.trivet.conformance.service;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A running fake of one service in virtual time, and clients of it that live in the same time. */
public final class FakeFixture implements AutoCloseable {

  private final Service service;
  private final Fake fake;
  private final VirtualTime time;
  private final List<Teams> clients = new ArrayList<>();

  FakeFixture(Service service, Fake fake, VirtualTime time) {
    this.service = service;
    this.fake = fake;
    this.time = time;
  }

  /** Which service it is. */
  public Service service() {
    return service;
  }

  /** The fake. */
  public Fake fake() {
    return fake;
  }

  /** The time of fake and clients. */
  public VirtualTime time() {
    return time;
  }

  /** A client with a rate limiter of its own; closed after the test. */
  public Teams client() {
    return client(config -> {});
  }

  /** A client with other settings. */
  public Teams client(Consumer<ClientConfig.Builder> change) {
    return client(fake.baseUrl(), change);
  }

  /** A client of another address. */
  public Teams client(String baseUrl, Consumer<ClientConfig.Builder> change) {
    return closedLater(service.open(target(baseUrl, change)));
  }

  /** A client that asks for its token before every attempt. */
  public Teams client(Supplier<String> token, Consumer<ClientConfig.Builder> change) {
    return client(fake.baseUrl(), token, change);
  }

  /** A client of another address that asks for its token before every attempt. */
  public Teams client(
      String baseUrl, Supplier<String> token, Consumer<ClientConfig.Builder> change) {
    return closedLater(service.openSupplied(target(baseUrl, change), token));
  }

  private ClientTarget target(String baseUrl, Consumer<ClientConfig.Builder> change) {
    return new ClientTarget(
        baseUrl,
        fake.token(),
        config -> {
          config
              .clock(time)
              .sleeper(time::sleep)
              .jitter(() -> 0.5)
              .rateLimiter(RateLimiters.separate());
          change.accept(config);
        });
  }

  private Teams closedLater(ServiceClient opened) {
    var client = service.teams(opened, fake);
    clients.add(client);
    return client;
  }

  /** How many requests the fake received since its start or its last reset. */
  public int received() {
    return fake.requests().size();
  }

  /** Closes the clients. */
  @Override
  public void close() {
    clients.forEach(Teams::close);
  }
}
