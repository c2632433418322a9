package dev.trivet.benchmarks;

import dev.trivet.benchmarks.floor.HoneybadgerStringsBaseline;
import dev.trivet.benchmarks.floor.HoneybadgerTypedBaseline;
import dev.trivet.benchmarks.floor.IncidentsTypedBaseline;
import dev.trivet.benchmarks.floor.ItemsTypedBaseline;
import dev.trivet.benchmarks.floor.RollbarStringsBaseline;
import dev.trivet.benchmarks.floor.RollbarTypedBaseline;
import dev.trivet.benchmarks.floor.RootlyStringsBaseline;
import dev.trivet.benchmarks.floor.RootlyTypedBaseline;
import java.util.List;
import okhttp3.OkHttpClient;

/** Who makes the calls: Trivet, or one of two programs written by hand with OkHttp and Jackson. */
public final class Contender {

  /** The services, by name. */
  public static final List<String> SERVICES = List.of("rootly", "rollbar", "honeybadger");

  /** The contenders, by name. */
  public static final List<String> NAMES = List.of("trivet", "typed", "strings");

  private Contender() {}

  /**
   * The calls of one contender.
   *
   * @param service rootly, rollbar or honeybadger, or items for the items of Rollbar, incidents for
   *     those of Rootly, or rollbar-memory for the teams of Rollbar without the network
   * @param name trivet, typed or strings
   * @param server the address of the server
   */
  public static Calls of(String service, String name, String server) {
    return switch (service + " " + name) {
      case "rootly trivet" -> TrivetCalls.rootly(server, config -> {});
      case "rootly typed" -> new RootlyTypedBaseline(server);
      case "rootly strings" -> new RootlyStringsBaseline(server);
      case "rollbar trivet" -> TrivetCalls.rollbar(server, config -> {});
      case "rollbar typed" -> new RollbarTypedBaseline(server);
      case "rollbar-memory trivet" ->
          TrivetCalls.rollbar(server, config -> config.okHttpClient(Memory.client()));
      case "rollbar-memory typed" -> new RollbarTypedBaseline(server, Memory.client());
      case "rollbar strings" -> new RollbarStringsBaseline(server);
      case "items trivet" -> TrivetCalls.items(server);
      case "items typed" -> new ItemsTypedBaseline(server);
      case "incidents trivet" -> TrivetCalls.incidents(server);
      case "incidents typed" -> new IncidentsTypedBaseline(server);
      case "honeybadger trivet" -> TrivetCalls.honeybadger(server, config -> {});
      case "honeybadger typed" -> new HoneybadgerTypedBaseline(server);
      case "honeybadger strings" -> new HoneybadgerStringsBaseline(server);
      default -> throw new IllegalArgumentException(service + " " + name);
    };
  }

  /**
   * The calls to Rootly of one contender, over a given HTTP client.
   *
   * @param name trivet, typed or strings
   * @param server the address of the server
   * @param http what to call with
   */
  public static Calls over(String name, String server, OkHttpClient http) {
    return switch (name) {
      case "trivet" -> TrivetCalls.rootly(server, config -> config.okHttpClient(http));
      case "typed" -> new RootlyTypedBaseline(server, http);
      case "strings" -> new RootlyStringsBaseline(server, http);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
