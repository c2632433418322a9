package dev.trivet.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.cli.access.Roster;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import dev.trivet.cli.access.TeamInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  static Stream<Arguments> formulas() {
    var signs =
        List.of(
            "=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66", "\ufe62",
            "\ufe63", "\ufe6b", "\u207a", "\u2212");
    var prefixes =
        List.of(
            "", " ", "\t", "\r", "\n", "\r\n", "\u00a0", "\u3000", "\ufeff", "\u200b", "\u202e",
            "\u0085", "\u2028", "\u0000", "\u200d");
    return signs.stream()
        .flatMap(sign -> prefixes.stream().map(prefix -> Arguments.of(prefix, sign)));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void csv_withAFormulaInAnySpelling_isText(String prefix, String sign) {
    var cell = team(prefix + sign + "cmd");

    assertThat(cell).startsWith("'").endsWith(sign + "cmd");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "; ", ";\u200b", "x;;"})
  void csv_withAFormulaBehindASeparatorOfOtherLocales_isText(String before) {
    assertThat(team("a" + before + "=cmd")).matches("ax?;+' ?=cmd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\t", "\u0085", "\u2028", "\u202e", "\u009b"})
  void csv_withControlCharacters_staysOnOneLine(String control) {
    assertThat(team("Pay" + control + "ments")).isEqualTo("Pay ments");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Payments", "R&D", "a=b", "e-mail", "Łódź", "3 + 4", "a; b"})
  void csv_withAnInnocentName_keepsIt(String name) {
    assertThat(team(name)).isEqualTo(name);
  }

  @Test
  void csv_withSeparatorsAndQuotes_isQuoted() {
    assertThat(CsvReport.render(report(List.of(row("a, \"b\"", "x@example.com")))))
        .contains("rollbar,\"a, \"\"b\"\"\",false");
  }

  @Test
  @Timeout(10)
  void page_withManyPeople_isBuiltInLinearTime() {
    var rows = new ArrayList<Membership>();
    for (int person = 0; person < 100_000; person++) {
      rows.add(row("team " + person % 1000, "person" + person + "@example.com"));
    }

    assertThat(HtmlReport.render(report(rows))).contains("person99999@example.com");
  }

  private static String team(String name) {
    var line = CsvReport.render(report(List.of(row(name, "x@example.com"))));
    assertThat(line).hasLineCount(2);
    return line.substring(
        line.indexOf(",rollbar,") + ",rollbar,".length(), line.indexOf(",false,"));
  }

  private static Membership row(String team, String email) {
    var info = new TeamInfo(Service.ROLLBAR, team, team, false);
    return new Membership(info, email, "X", "standard", Kind.ACTIVE, "1", false);
  }

  private static AuditReport report(List<Membership> rows) {
    var teams = rows.stream().map(Membership::team).distinct().toList();
    var roster = new Roster(teams, rows);
    return AuditReport.of(
        Instant.EPOCH, List.of(), new ServiceResults<>(Map.of(Service.ROLLBAR, roster), List.of()));
  }
}
