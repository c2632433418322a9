package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.Samples.Sample;
import dev.trivet.rootly.teams.ChartPeriod;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation on the wire: what is sent, and what becomes of the answer. */
class OperationsTest extends WireTest {

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenAnswered_sendsAndDecodesAsDocumented(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    var result = sample.run(rootly);

    var first = requests().get(0);
    assertThat(line(first)).isEqualTo(sample.request());
    if (sample.body().isEmpty()) {
      assertThat(first.getBodyAsString()).isEmpty();
    } else {
      assertThat(JsonValue.parse(first.getBodyAsString()).toJson())
          .as("the body, members in any order")
          .satisfies(
              body ->
                  assertThat(JsonValue.parse(body))
                      .isEqualTo(JsonValue.parse(Fixtures.read("../requests/" + sample.body()))));
    }
    assertThat(first.getHeader("Content-Type"))
        .isEqualTo(sample.body().isEmpty() ? null : MEDIA_TYPE);
    assertThat(first.getHeader("Accept")).isEqualTo(MEDIA_TYPE);
    assertThat(result).isEqualTo(sample.expected());
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenMade_carriesTheKeyInTheHeaderOnly(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    sample.run(rootly);

    assertThat(requests())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
              assertThat(request.getUrl()).doesNotContain(KEY);
              assertThat(request.getBodyAsString()).doesNotContain(KEY);
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenTheBaseAddressHasAPath_keepsIt(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    try (var behindGateway =
        client(builder -> builder.apiKey(KEY).baseUrl(SERVER.baseUrl() + "/gate/rootly/"))) {
      assertThat(sample.run(behindGateway)).isEqualTo(sample.expected());
    }

    assertThat(line(requests().get(0)))
        .isEqualTo(sample.request().replaceFirst(" /", " /gate/rootly/"));
  }

  @Test
  void incidentsChart_whenAnswered_keepsTheOrder() {
    answer("{\"data\":{\"b\":1,\"c\":2,\"a\":3,\"d\":4}}");

    assertThat(rootly.teams().incidentsChart("x", ChartPeriod.of("month")).counts().keySet())
        .containsExactly("b", "c", "a", "d");
    assertThat(line(requests().get(0))).endsWith("?period=month");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void call_whenTheIdentifierIsNone_isRefusedUnsent(String id) {
    answer("{}");
    var teams = rootly.teams();

    assertThatThrownBy(() -> teams.get(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rootly.teams.get: the path argument id");
    assertThatThrownBy(() -> teams.update(id, Samples.UPDATE_ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> teams.delete(id)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> teams.incidentsChart(id, ChartPeriod.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests()).isEmpty();
  }

  @Test
  void get_whenTheIdentifierHasASlash_staysOneSegment() {
    answer(Fixtures.read("teams/team-get.json"));

    rootly.teams().get("../users?x=1#y");

    assertThat(requests().get(0).getUrl()).isEqualTo("/v1/teams/..%2Fusers%3Fx=1%23y");
  }

  @Test
  void samples_takenTogether_coverEveryEndpoint() {
    var sampled = Samples.all().stream().map(Sample::operation).collect(Collectors.toSet());
    var declared = Endpoints.all().stream().map(e -> e.operation().name());

    assertThat(sampled).containsExactlyInAnyOrderElementsOf(declared.toList());
  }
}
