package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

  private static final HttpUrl BASE = HttpUrl.get("http://api.example.com/v2");

  @ParameterizedTest
  @CsvSource({
    "sre, http://api.example.com/v2/teams/sre/members",
    "a/b, http://api.example.com/v2/teams/a%2Fb/members",
    "a b?c#d%, http://api.example.com/v2/teams/a%20b%3Fc%23d%25/members",
    "%2e%2e, http://api.example.com/v2/teams/%252e%252e/members",
    "..., http://api.example.com/v2/teams/.../members",
    "ü, http://api.example.com/v2/teams/%C3%BC/members",
    "42, http://api.example.com/v2/teams/42/members",
  })
  void fill_whenArgument_becomesOneEncodedSegment(String argument, String expected) {
    assertThat(template("teams/{id}/members", argument)).isEqualTo(expected);
  }

  @Test
  void fill_whenArgumentIsNull_refusesNamingTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> template("teams/{team_id}", (String) null))
        .withMessage("rootly.teams.get: the path argument team_id is null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", ".", ".."})
  void fill_whenBlankOrDots_refusesNamingTheArgument(String argument) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template("teams/{team_id}", argument))
        .withMessageStartingWith("rootly.teams.get: the path argument team_id");
  }

  @Test
  void fill_whenArgumentsMissingOrSurplus_refuses() {
    assertThatIllegalArgumentException().isThrownBy(() -> template("teams/{id}"));
    assertThatIllegalArgumentException().isThrownBy(() -> template("teams", "1"));
  }

  @Test
  void fill_whenTrailingSlash_keepsIt() {
    assertThat(template("rql/jobs/")).isEqualTo("http://api.example.com/v2/rql/jobs/");
  }

  @Test
  void fill_whenBaseHasNoPath_addsOneSlash() {
    assertThat(
            new PathTemplate("v1/teams")
                .fill(HttpUrl.get("http://api.example.com"), "x", List.of())
                .toString())
        .isEqualTo("http://api.example.com/v1/teams");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a//b",
        "../x",
        "a/./b",
        "http://evil.example.com/x",
        "a?b=c",
        "a#b",
        "a b",
        "{}",
        "x{id}"
      })
  void new_whenNoPath_refuses(String template) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PathTemplate(template));
  }

  private static String template(String template, Object... arguments) {
    return new PathTemplate(template)
        .fill(BASE, "rootly.teams.get", Arrays.asList(arguments))
        .toString();
  }
}
