package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on the wire: what is sent, and what becomes of the answer. */
class OperationsTest extends WireTest {

  static List<Sample> samples() {
    return Samples.all();
  }

  static Stream<Arguments> voidAnswers() {
    var answers =
        List.of(
            json(200, "{\"err\":0}"),
            json(200, "{\"err\":0,\"result\":{}}"),
            json(200, "{\"err\":0,\"result\":[]}"),
            json(200, "{\"err\":0,\"result\":null}"),
            json(200, "{\"err\":0,\"result\":\"Access token has been deleted.\"}"),
            json(200, "{\"err\":0,\"message\":\"done\"}"),
            json(200, "{\"result\":{\"deep\":[{\"err\":1}]},\"err\":0}"),
            json(200, "{}"),
            json(200, "null"),
            json(200, ""),
            aResponse().withStatus(204));
    return Samples.voids().stream()
        .flatMap(sample -> answers.stream().map(answer -> Arguments.of(sample, answer)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenAnswered_sendsAndDecodesAsDocumented(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    var result = sample.run(rollbar);

    var first = requests().get(0);
    assertThat(line(first)).isEqualTo(sample.request());
    assertThat(first.getBodyAsString()).isEqualTo(sample.body());
    assertThat(first.getHeader("Content-Type"))
        .isEqualTo(sample.body().isEmpty() ? null : "application/json");
    assertThat(first.getHeader("Accept")).isEqualTo("application/json");
    assertThat(result).isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenMade_carriesTheAccountTokenInTheQueryOnce(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    sample.run(rollbar);

    assertThat(requests())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.getQueryParams().get("access_token").values())
                  .containsExactly(ACCOUNT_TOKEN);
              assertThat(request.getHeaders().toString()).doesNotContain(ACCOUNT_TOKEN);
              assertThat(request.getBodyAsString()).doesNotContain(ACCOUNT_TOKEN);
            });
  }

  @ParameterizedTest
  @MethodSource("voidAnswers")
  void call_whenItHasNoResult_takesEverySuccess(Sample sample, ResponseDefinitionBuilder response) {
    answer(response);

    assertThat(sample.run(rollbar)).isEqualTo(Sample.DONE);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void samples_takenTogether_coverEveryEndpoint() {
    var sampled = Samples.all().stream().map(Sample::operation).collect(Collectors.toSet());
    var declared = Endpoints.all().stream().map(e -> e.operation().name());

    assertThat(sampled).containsExactlyInAnyOrderElementsOf(declared.toList());
  }
}
