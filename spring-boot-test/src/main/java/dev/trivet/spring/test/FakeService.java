package dev.trivet.spring.test;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.time.VirtualTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * How one kind of fake is started, and which properties connect a client to it. A token that the
 * application has beside those of the fake is emptied where it would be sent in their place.
 *
 * @param type the fake
 * @param client the name of the class of the client
 * @param starter starts the fake
 * @param settings the properties and their values
 */
record FakeService<F extends Fake>(
    Class<F> type,
    String client,
    Function<VirtualTime, F> starter,
    Function<F, Map<String, String>> settings) {

  private static final FakeService<FakeRollbar> ROLLBAR =
      new FakeService<>(
          FakeRollbar.class,
          "dev.trivet.rollbar.RollbarClient",
          time -> FakeRollbar.start(options -> options.clock(time)),
          fake ->
              Map.of(
                  "trivet.rollbar.base-url", fake.baseUrl(),
                  "trivet.rollbar.account-token", fake.token(),
                  "trivet.rollbar.account-read-token", "",
                  "trivet.rollbar.user-token", fake.userToken()));

  private static final FakeService<FakeRootly> ROOTLY =
      new FakeService<>(
          FakeRootly.class,
          "dev.trivet.rootly.RootlyClient",
          time -> FakeRootly.start(options -> options.clock(time)),
          fake ->
              Map.of(
                  "trivet.rootly.base-url", fake.baseUrl(), "trivet.rootly.api-key", fake.token()));

  private static final FakeService<FakeHoneybadger> HONEYBADGER =
      new FakeService<>(
          FakeHoneybadger.class,
          "dev.trivet.honeybadger.HoneybadgerClient",
          time -> FakeHoneybadger.start(options -> options.clock(time)),
          fake ->
              Map.of(
                  "trivet.honeybadger.base-url", fake.baseUrl(),
                  "trivet.honeybadger.reporting-base-url", fake.reportingBaseUrl(),
                  "trivet.honeybadger.auth-token", fake.token(),
                  "trivet.honeybadger.oauth-token", ""));

  private static final FakeService<FakeHoneybadgerV3> HONEYBADGER_V3 =
      new FakeService<>(
          FakeHoneybadgerV3.class,
          "dev.trivet.honeybadger.v3.HoneybadgerV3Client",
          time -> FakeHoneybadgerV3.start(options -> options.clock(time)),
          fake ->
              Map.of(
                  "trivet.honeybadger-v3.base-url", fake.baseUrl(),
                  "trivet.honeybadger-v3.token", fake.token()));

  private static final List<FakeService<?>> UNLESS_NAMED = List.of(ROLLBAR, ROOTLY, HONEYBADGER);

  private static final List<FakeService<?>> ALL =
      List.of(ROLLBAR, ROOTLY, HONEYBADGER, HONEYBADGER_V3);

  /** The fakes that an annotation asks for. */
  static Set<Class<? extends Fake>> types(
      AutoConfigureTrivetFakes annotation, @Nullable ClassLoader loader) {
    if (annotation.value().length > 0) {
      return Arrays.stream(annotation.value()).collect(Collectors.toUnmodifiableSet());
    }
    return UNLESS_NAMED.stream()
        .filter(service -> ClassUtils.isPresent(service.client(), loader))
        .map(FakeService::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How fakes of these types are started. */
  static List<FakeService<?>> of(Set<Class<? extends Fake>> types) {
    return ALL.stream().filter(service -> types.contains(service.type())).toList();
  }

  /** Starts a fake, and adds the properties that connect a client to it. */
  F start(VirtualTime time, Map<String, Object> properties) {
    var fake = starter.apply(time);
    properties.putAll(settings.apply(fake));
    return fake;
  }
}
