package dev.trivet.benchmarks;

import dev.trivet.benchmarks.floor.HoneybadgerS;
import dev.trivet.benchmarks.floor.HoneybadgerT;
import dev.trivet.benchmarks.floor.RollbarS;
import dev.trivet.benchmarks.floor.RollbarT;
import dev.trivet.benchmarks.floor.RootlyS;
import dev.trivet.benchmarks.floor.RootlyT;
import java.util.List;
import okhttp3.OkHttpClient;

/** Who makes the calls, by name. */
public final class Contender {

  /** The services, by name. */
  public static final List<String> SERVICES = List.of("rootly", "rollbar", "honeybadger");

  /** The contenders, by name. */
  public static final List<String> NAMES = List.of("trivet", "T", "S");

  private Contender() {}

  /**
   * The calls of one contender.
   *
   * @param service rootly, rollbar or honeybadger
   * @param name trivet, T or S
   * @param server the address of the server
   */
  public static Calls of(String service, String name, String server) {
    return switch (service + " " + name) {
      case "rootly trivet" -> TrivetCalls.rootly(server, config -> {});
      case "rootly T" -> new RootlyT(server);
      case "rootly S" -> new RootlyS(server);
      case "rollbar trivet" -> TrivetCalls.rollbar(server, config -> {});
      case "rollbar T" -> new RollbarT(server);
      case "rollbar S" -> new RollbarS(server);
      case "honeybadger trivet" -> TrivetCalls.honeybadger(server, config -> {});
      case "honeybadger T" -> new HoneybadgerT(server);
      case "honeybadger S" -> new HoneybadgerS(server);
      default -> throw new IllegalArgumentException(service + " " + name);
    };
  }

  /**
   * The calls to Rootly of one contender, over a given HTTP client.
   *
   * @param name trivet, T or S
   * @param server the address of the server
   * @param http what to call with
   */
  public static Calls over(String name, String server, OkHttpClient http) {
    return switch (name) {
      case "trivet" -> TrivetCalls.rootly(server, config -> config.okHttpClient(http));
      case "T" -> new RootlyT(server, http);
      case "S" -> new RootlyS(server, http);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
