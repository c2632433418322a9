package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.drift.Drift;
import dev.trivet.drift.Drift.Kind;
import dev.trivet.drift.DriftRadar;
import dev.trivet.testsupport.FullResponses;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Responses with everything that the facts know, then one change of the service in each: the radar
 * is silent about the first and names every one of the second.
 */
@Timeout(120)
class DriftRadarTest {

  private static final int OF_EACH_KIND = 13;
  private static final int SEEDS = 50;
  private static final String NEW = "brand_new";

  /**
   * The tables describe pairs in lists, failed queries, and numbers written as text in a way that
   * no sample follows.
   */
  private static final Set<String> ODD =
      Set.of("honeybadger.accounts.get", "honeybadger.insights.run", "honeybadger.projects.byKey");

  /** No JSON is of another type than these. */
  private static final Set<Class<?>> ANYTHING = Set.of(Object.class, JsonValue.class);

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  /** A response that has everything: the operation, and the members of the model in it. */
  private record Full(OperationUnderTest operation, ObjectNode model) {

    String text() {
      return operation.service().response(operation, model.toString());
    }

    Full copy() {
      return new Full(operation, model.deepCopy());
    }
  }

  /** A changed response, and what the radar has to say about it. */
  private record Seed(Full response, Drift expected) {}

  @Test
  void found_whenNothingChanged_isEmpty() {
    var responses = responses();

    assertThat(responses).hasSizeGreaterThan(300);
    assertThat(responses)
        .allSatisfy(
            each -> {
              var radar = DriftRadar.collecting();
              call(each, radar);
              assertThat(radar.found()).as("%s", each).isEmpty();
            });
  }

  @Test
  void found_whenTheServicesChanged_hasFiftyOfFifty() {
    var seeds = seeds();

    assertThat(seeds).hasSize(SEEDS);
    assertThat(seeds.stream().map(seed -> seed.response().operation().service().name()).distinct())
        .hasSize(3);
    var found = new ArrayList<Drift>();
    for (var seed : seeds) {
      var radar = DriftRadar.collecting();
      call(seed.response(), radar);
      assertThat(radar.found()).as("%s", seed).containsExactly(seed.expected());
      found.addAll(radar.found());
    }
    assertThat(found).hasSize(SEEDS);
  }

  @Test
  void strict_whenTheServiceChanged_failsTheCall() {
    var seed = seeds().get(0);

    assertThatThrownBy(() -> call(seed.response(), DriftRadar.strict()))
        .isInstanceOf(AssertionError.class)
        .hasMessage(seed.expected().toString());
  }

  private static void call(Full response, DriftRadar radar) {
    SERVER.respond(okJson(response.text()));
    var operation = response.operation();
    var placement = operation.service().placements().get(0);
    try (var client = SERVER.client(placement, "fake-token", c -> c.observer(radar))) {
      operation.call(client, operation.input("7"));
    }
  }

  private static List<Full> responses() {
    var all = new ArrayList<Full>();
    for (var service : Services.all()) {
      var responses = FullResponses.of(service.name());
      Services.operations().stream()
          .filter(operation -> operation.service() == service)
          .filter(operation -> !ODD.contains(operation.toString()))
          .filter(o -> HasAdditionalProperties.class.isAssignableFrom(o.endpoint().type()))
          .forEach(
              operation ->
                  responses
                      .model(operation.endpoint())
                      .ifPresent(model -> all.add(new Full(operation, model))));
    }
    return all;
  }

  /** Changes of four kinds, in an order that has nothing to do with the services. */
  private static List<Seed> seeds() {
    var members = new ArrayList<Seed>();
    var nested = new ArrayList<Seed>();
    var words = new ArrayList<Seed>();
    var types = new ArrayList<Seed>();
    for (var full : responses()) {
      members.add(newMember(full));
      for (var accessor : accessors(full.operation().endpoint().type())) {
        newMemberBelow(full, accessor).ifPresent(nested::add);
        newWord(full, accessor).ifPresent(words::add);
        otherType(full, accessor).ifPresent(types::add);
      }
    }
    var seeds = new ArrayList<Seed>();
    var random = new Random(16);
    for (var kind : List.of(members, nested, words, types)) {
      Collections.shuffle(kind, random);
      seeds.addAll(inTurns(kind).subList(0, OF_EACH_KIND));
    }
    return seeds.subList(0, SEEDS);
  }

  /** By their names: the JVM has them in another order in every run. */
  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .toList();
  }

  /** Rootly has most operations by far: one seed of each service after the other. */
  private static List<Seed> inTurns(List<Seed> seeds) {
    var byService =
        seeds.stream()
            .collect(Collectors.groupingBy(seed -> seed.response().operation().service().name()));
    var turns = new ArrayList<Seed>();
    for (int i = 0; turns.size() < seeds.size(); i++) {
      for (var ofOne : byService.values()) {
        if (i < ofOne.size()) {
          turns.add(ofOne.get(i));
        }
      }
    }
    return turns;
  }

  private static Seed newMember(Full full) {
    var changed = full.copy();
    changed.model().put(NEW, 7);
    return seed(changed, Kind.MEMBER, full.operation().endpoint().type(), NEW, "");
  }

  private static Optional<Seed> newMemberBelow(Full full, Method accessor) {
    var type = bare(accessor.getGenericReturnType());
    var changed = full.copy();
    var inner = changed.model().path(snake(accessor));
    var first = inner instanceof ArrayNode list && !list.isEmpty() ? list.get(0) : inner;
    boolean isModel =
        HasAdditionalProperties.class.isAssignableFrom(type)
            && first instanceof ObjectNode
            // a document of its own would be flattened
            && !first.has("data");
    if (!isModel || !accessor.getReturnType().getName().matches(".*(Optional|List)")) {
      return Optional.empty();
    }
    ((ObjectNode) first).put(NEW, "x");
    return Optional.of(seed(changed, Kind.MEMBER, type, NEW, ""));
  }

  private static Optional<Seed> newWord(Full full, Method accessor) {
    var type = bare(accessor.getGenericReturnType());
    var changed = full.copy();
    var value = changed.model().path(snake(accessor));
    boolean hasConstants = Arrays.stream(type.getFields()).anyMatch(f -> f.getType() == type);
    if (!OpenEnum.class.isAssignableFrom(type) || !hasConstants) {
      return Optional.empty();
    }
    if (value.isTextual()) {
      changed.model().put(snake(accessor), NEW);
    } else if (value instanceof ArrayNode list) {
      list.add(NEW);
    } else {
      return Optional.empty();
    }
    var model = full.operation().endpoint().type();
    return Optional.of(seed(changed, Kind.WORD, model, accessor.getName(), NEW));
  }

  private static Optional<Seed> otherType(Full full, Method accessor) {
    var changed = full.copy();
    var value = changed.model().path(snake(accessor));
    if (!value.isValueNode()
        || accessor.getReturnType() != Optional.class
        || ANYTHING.contains(bare(accessor.getGenericReturnType()))) {
      return Optional.empty();
    }
    changed.model().set(snake(accessor), JsonNodeFactory.instance.objectNode().put("odd", true));
    var model = full.operation().endpoint().type();
    return Optional.of(seed(changed, Kind.TYPE, model, snake(accessor), ""));
  }

  private static Seed seed(Full changed, Kind kind, Class<?> model, String member, String word) {
    var operation = changed.operation().toString();
    return new Seed(changed, new Drift(operation, kind, model.getSimpleName(), member, word));
  }

  private static String snake(Method accessor) {
    return accessor.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** What an optional or a list holds. */
  private static Class<?> bare(Type type) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return bare(arguments[arguments.length - 1]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
