package consumer;

import dev.trivet.core.Operation;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.drift.DriftRadar;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.micrometer.MicrometerObserver;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.rootly.values.ManagedBy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Uses each client once, the radar, metrics and the limiter on Redis: address and token of Rollbar, Rootly and Honeybadger are arguments. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    try (var rollbar = RollbarClient.builder().baseUrl(args[0]).accountToken(args[1]).build()) {
      var team =
          rollbar
              .teams()
              .create(dev.trivet.rollbar.teams.TeamCreate.of("modular", AccessLevel.LIGHT));
      System.out.println("rollbar " + rollbar.teams().get(team.id()).name().orElseThrow());
      System.out.println(rollbar.raw().send(RawRequest.get("teams")).status());
    }
    var radar = DriftRadar.collecting();
    try (var rootly =
        RootlyClient.builder().baseUrl(args[2]).apiKey(args[3]).observer(radar).build()) {
      var team =
          rootly
              .teams()
              .create(TeamInput.builder().name("modular").build());
      rootly.teams().update(team.id(), TeamInput.builder().color("#123456").build());
      System.out.println("rootly " + rootly.teams().get(team.id()).color().orElseThrow());
      radar.onResult(
          new Operation("consumer.get", "GET", "v1/teams"),
          Team.builder().id("1").managedBy(new ManagedBy("brand_new")).build());
      System.out.println(radar.found());
    }
    var meters = new SimpleMeterRegistry();
    try (var limiter = RedisRateLimiter.connect("redis://127.0.0.1:1");
        var honeybadger =
            HoneybadgerClient.builder()
                .baseUrl(args[4])
                .authToken(args[5])
                .observer(MicrometerObserver.of(meters))
                .configure(config -> config.rateLimiter(limiter))
                .build()) {
      honeybadger.teams().create(dev.trivet.honeybadger.teams.TeamInput.of("modular"));
      honeybadger.teams().list().forEach(t -> System.out.println("honeybadger " + t.name().get()));
      try {
        honeybadger.teams().get(4711);
      } catch (NotFoundException e) {
        System.out.println(e.operation().name());
      }
    }
    System.out.println("metrics " + meters.get("trivet.calls").timers().size());
    System.out.println(
        "modules "
            + RollbarClient.class.getModule().isNamed()
            + RootlyClient.class.getModule().isNamed()
            + HoneybadgerClient.class.getModule().isNamed()
            + MicrometerObserver.class.getModule().isNamed()
            + RedisRateLimiter.class.getModule().isNamed());
  }
}
