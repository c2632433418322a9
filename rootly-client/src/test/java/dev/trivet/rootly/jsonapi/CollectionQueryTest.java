package dev.trivet.rootly.jsonapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.schedules.RotationQuery;
import dev.trivet.rootly.teams.TeamQuery;
import dev.trivet.rootly.values.CatalogPropertyQuery;
import dev.trivet.rootly.values.PropertyKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What queries send, and what they refuse. */
class CollectionQueryTest extends LoopbackTest {

  private static final Instant TIME = Instant.parse("2026-01-31T23:59:59.500Z");

  private static Map<String, String> sent() {
    var sent = new LinkedHashMap<String, String>();
    requests()
        .get(0)
        .getQueryParams()
        .forEach((name, values) -> sent.put(name, values.firstValue()));
    return sent;
  }

  @Test
  void list_withConditions_sendsTheirOperators() {
    respond(EMPTY_PAGE);

    rootly
        .teams()
        .list(
            TeamQuery.all()
                .search("pay")
                .slug()
                .eq("a")
                .name()
                .notEq("b")
                .color()
                .in("c", "d")
                .alertBroadcastEnabled()
                .is(true)
                .incidentBroadcastEnabled()
                .notIn(true, false)
                .externalId("crm-77")
                .createdAt()
                .after(TIME)
                .createdAt()
                .since(TIME.plusSeconds(1))
                .createdAt()
                .before(TIME.plusSeconds(2))
                .createdAt()
                .until(TIME.plusSeconds(3))
                .sort(Sort.descending("created_at"), Sort.ascending("name"))
                .include(Include.USERS, Include.SCHEDULES)
                .pageNumber(2)
                .pageSize(100)
                .extra("fields[groups]", "name,slug"))
        .toList();

    assertThat(sent())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("filter[search]", "pay"),
                Map.entry("filter[slug][eq]", "a"),
                Map.entry("filter[name][not_eq]", "b"),
                Map.entry("filter[color][in]", "c,d"),
                Map.entry("filter[alert_broadcast_enabled]", "true"),
                Map.entry("filter[incident_broadcast_enabled][not_in]", "true,false"),
                Map.entry("filter[external_id]", "crm-77"),
                Map.entry("filter[created_at][gt]", "2026-01-31T23:59:59.500Z"),
                Map.entry("filter[created_at][gte]", "2026-02-01T00:00:00.500Z"),
                Map.entry("filter[created_at][lt]", "2026-02-01T00:00:01.500Z"),
                Map.entry("filter[created_at][lte]", "2026-02-01T00:00:02.500Z"),
                Map.entry("sort", "-created_at,name"),
                Map.entry("include", "users,schedules"),
                Map.entry("page[number]", "2"),
                Map.entry("page[size]", "100"),
                Map.entry("fields[groups]", "name,slug")));
  }

  @Test
  void list_withPlainFilters_sendsThemPlain() {
    respond(EMPTY_PAGE);

    rootly
        .teams()
        .properties(CatalogPropertyQuery.all().slug("tier").name("Tier").kind(PropertyKind.TEXT))
        .toList();

    assertThat(sent())
        .isEqualTo(Map.of("filter[slug]", "tier", "filter[name]", "Tier", "filter[kind]", "text"));
  }

  @Test
  void list_withoutConditions_sendsNothing() {
    respond(EMPTY_PAGE);

    rootly.teams().list(TeamQuery.all()).toList();

    assertThat(sent()).isEmpty();
  }

  @Test
  void query_whenChanged_leavesTheFirstOneAsItWas() {
    var first = TeamQuery.all().search("a");
    var second = first.pageSize(5);

    assertThat(first).hasToString("TeamQuery[filter[search]=a]");
    assertThat(second).hasToString("TeamQuery[filter[search]=a&page[size]=5]");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("TeamQuery.externalId(..): the value is blank", () -> TeamQuery.all().externalId("")),
        bad("TeamQuery.search(..): the value is blank", () -> TeamQuery.all().search(" ")),
        bad("TeamQuery.name().is(..): the value is blank", () -> TeamQuery.all().name().is("\t")),
        bad("TeamQuery.name().eq(..): the value is blank", () -> TeamQuery.all().name().eq("")),
        bad(
            "TeamQuery.alertBroadcastEnabled().in(..): at least one value",
            () -> TeamQuery.all().alertBroadcastEnabled().in()),
        bad("TeamQuery.name().notIn(..): at least one", () -> TeamQuery.all().name().notIn()),
        bad(
            "TeamQuery.name().in(..): the value is blank",
            () -> TeamQuery.all().name().in("", "a")),
        bad(
            "TeamQuery.name().in(..): a value must not contain a comma",
            () -> TeamQuery.all().name().in("a,b")),
        bad("TeamQuery.extra(..): the value is blank", () -> TeamQuery.all().extra("x", "")),
        bad("TeamQuery.sort(..): at least one value", () -> TeamQuery.all().sort()),
        bad("TeamQuery.include(..): at least one value", () -> TeamQuery.all().include()),
        bad("TeamQuery.pageSize(..): a page has at least", () -> TeamQuery.all().pageSize(0)),
        bad("RotationQuery.pageNumber(..): pages are", () -> RotationQuery.all().pageNumber(0)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void query_whenItWouldListEverything_isRefusedNamingTheMethod(
      String message, ThrowingCallable query) {
    assertThatThrownBy(query)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  private static Arguments bad(String message, ThrowingCallable query) {
    return Arguments.of(message, query);
  }
}
