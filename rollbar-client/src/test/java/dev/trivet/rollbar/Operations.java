package dev.trivet.rollbar;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.rollbar.notifications.NotificationChannel;
import dev.trivet.rollbar.notifications.NotificationRuleInput;
import dev.trivet.rollbar.notifications.Trigger;
import dev.trivet.rollbar.tokens.SelectedTokenUpdate;
import dev.trivet.rollbar.tokens.TokenSelector;
import dev.trivet.rollbar.wire.RollbarAuth;
import dev.trivet.testsupport.EndpointScanner;
import dev.trivet.testsupport.ModelFiller;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every operation that the client declares, and the method that calls it. */
public final class Operations {

  private static final NotificationRuleInput RULE = NotificationRuleInput.of(Trigger.NEW_ITEM);

  /** What refuses to be told everything at once is called with what it takes. */
  private static final Map<String, Function<RollbarClient, Object>> CHOOSY =
      Map.of(
          "rollbar.items.list",
          r -> r.items().list(),
          "rollbar.notificationRules.create",
          r -> r.notificationRules().create(NotificationChannel.SLACK, List.of(RULE)),
          "rollbar.notificationRules.replace",
          done(r -> r.notificationRules().replace(NotificationChannel.SLACK, List.of(RULE))),
          "rollbar.notificationRules.update",
          r -> r.notificationRules().update(NotificationChannel.SLACK, 7, RULE),
          "rollbar.tokens.deleteSelected",
          done(r -> r.tokens().deleteSelected(7, TokenSelector.ofPublicId("p"))),
          "rollbar.tokens.updateSelected",
          done(
              r ->
                  r.tokens()
                      .updateSelected(
                          7,
                          SelectedTokenUpdate.builder()
                              .publicId("p")
                              .rateLimitWindowCount(7)
                              .build())));

  /** Naming a project makes them take the account token. */
  private static final Set<String> NAMING_THEIR_PROJECT =
      Set.of("rollbar.items.update", "rollbar.metrics.timeToResolve");

  private Operations() {}

  /**
   * One operation.
   *
   * @param endpoint its constant
   * @param api the class that declares it
   * @param method makes the call
   */
  public record Typed(Endpoint<?> endpoint, Class<?> api, Method method) {

    /** The SDK's name. */
    public String name() {
      return endpoint.operation().name();
    }

    /** The token that the call with every argument needs. */
    public Credential needs() {
      return NAMING_THEIR_PROJECT.contains(name())
          ? RollbarAuth.ACCOUNT
          : endpoint.credential().orElseThrow();
    }

    /** The first that is taken of those that serve. */
    public Credential first() {
      return needs().name().equals(RollbarAuth.PROJECT.name()) ? RollbarAuth.PROJECT : needs();
    }

    /** Makes the call with every argument set; a listing is walked to its end. */
    public Object call(RollbarClient client) {
      var choosy = CHOOSY.get(name());
      var result =
          choosy != null
              ? choosy.apply(client)
              : invoke(method, Operations.api(client, api), ModelFiller.of(api).arguments(method));
      return result instanceof Listing<?> listing ? listing.toList() : result;
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** All of them, by name. */
  public static List<Typed> all() {
    return EndpointScanner.scan(RollbarClient.class).stream()
        .map(declared -> typed(declared.endpoint(), declared.api()))
        .toList();
  }

  private static Typed typed(Endpoint<?> endpoint, Class<?> api) {
    var name = endpoint.operation().name();
    var simple = name.substring(name.lastIndexOf('.') + 1);
    var count = Comparator.comparingInt(Method::getParameterCount);
    var method =
        Arrays.stream(api.getMethods())
            .filter(m -> m.getName().equals(simple) && !m.isBridge())
            .max(count)
            .orElseThrow(() -> new AssertionError(api + " has no method " + simple));
    return new Typed(endpoint, api, method);
  }

  private static Function<RollbarClient, Object> done(Consumer<RollbarClient> call) {
    return client -> {
      call.accept(client);
      return "done";
    };
  }

  private static Object api(RollbarClient client, Class<?> api) {
    return Arrays.stream(RollbarClient.class.getMethods())
        .filter(m -> m.getReturnType() == api)
        .findFirst()
        .map(accessor -> invoke(accessor, client))
        .orElseThrow(() -> new AssertionError("nothing leads to " + api));
  }

  private static Object invoke(Method method, Object owner, Object... arguments) {
    try {
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
