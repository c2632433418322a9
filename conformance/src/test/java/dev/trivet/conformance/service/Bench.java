package dev.trivet.conformance.service;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateBudget;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A running fake of one service in virtual time, and clients of it that live in the same time. */
public final class Bench implements AutoCloseable {

  private final Service service;
  private final Fake fake;
  private final VirtualTime time;
  private final List<Teams> clients = new ArrayList<>();

  Bench(Service service, Fake fake, VirtualTime time) {
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

  /** A client with a budget of its own; closed after the test. */
  public Teams client() {
    return client(config -> {});
  }

  /** A client with other settings. */
  public Teams client(Consumer<ClientConfig.Builder> change) {
    return client(fake.baseUrl(), change);
  }

  /** A client of another address. */
  public Teams client(String baseUrl, Consumer<ClientConfig.Builder> change) {
    var facade =
        service.open(
            new Target(
                baseUrl,
                fake.token(),
                config -> {
                  config
                      .clock(time)
                      .sleeper(time::sleep)
                      .jitter(() -> 0.5)
                      .rateBudget(RateBudget.separate());
                  change.accept(config);
                }));
    var client = service.teams(facade, fake);
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
