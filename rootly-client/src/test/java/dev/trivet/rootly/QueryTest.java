package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.TextFilter;
import dev.trivet.rootly.jsonapi.TimeFilter;
import dev.trivet.rootly.teams.PropertyInclude;
import dev.trivet.rootly.teams.PropertyKind;
import dev.trivet.rootly.teams.PropertyQuery;
import dev.trivet.rootly.teams.TeamInclude;
import dev.trivet.rootly.teams.TeamQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every parameter of the two lists. */
class QueryTest extends WireTest {

  private static final Instant TIME = Instant.parse("2026-01-31T23:59:59.500Z");

  private static TextFilter all(String prefix) {
    return TextFilter.builder()
        .plain(prefix + " plain")
        .eq(prefix + " eq")
        .notEq(prefix + " ne")
        .addIn(prefix + " 1", " ", prefix + " 2")
        .addNotIn(prefix + " 3")
        .build();
  }

  private static TimeFilter time() {
    return TimeFilter.builder()
        .gt(TIME)
        .gte(TIME.plusSeconds(1))
        .lt(TIME.plusSeconds(2))
        .lte(TIME.plusSeconds(3))
        .build();
  }

  private Map<String, String> sent(TeamQuery query) {
    answer(EMPTY_PAGE);
    assertThat(rootly.teams().list(query)).isEmpty();
    return sent();
  }

  private static Map<String, String> sent() {
    var sent = new LinkedHashMap<String, String>();
    requests()
        .get(0)
        .getQueryParams()
        .forEach((name, values) -> sent.put(name, values.firstValue()));
    return sent;
  }

  @Test
  void list_withEverything_sendsAll38ParametersAndTheExtraOne() {
    var sent =
        sent(
            TeamQuery.builder()
                .search("pay")
                .slug(all("slug"))
                .name(all("name"))
                .color(all("color"))
                .alertBroadcastEnabled(all("alert"))
                .incidentBroadcastEnabled(all("incident"))
                .externalId("crm-77")
                .backstageId("default/group/payments")
                .cortexId("cx-1")
                .opslevelId("ol-1")
                .createdAt(time())
                .addSort(Sort.descending("created_at"), Sort.ascending("name"))
                .addInclude(TeamInclude.USERS)
                .pageNumber(2)
                .pageSize(100)
                .extra("fields[groups]", "name,slug")
                .build());

    var expected = new LinkedHashMap<String, String>();
    expected.put("include", "users");
    expected.put("page[number]", "2");
    expected.put("page[size]", "100");
    expected.put("sort", "-created_at,name");
    expected.put("filter[search]", "pay");
    expected.put("filter[external_id]", "crm-77");
    expected.put("filter[backstage_id]", "default/group/payments");
    expected.put("filter[cortex_id]", "cx-1");
    expected.put("filter[opslevel_id]", "ol-1");
    expected.put("filter[created_at][gt]", "2026-01-31T23:59:59.500Z");
    expected.put("filter[created_at][gte]", "2026-02-01T00:00:00.500Z");
    expected.put("filter[created_at][lt]", "2026-02-01T00:00:01.500Z");
    expected.put("filter[created_at][lte]", "2026-02-01T00:00:02.500Z");
    Map.of(
            "slug", "slug",
            "name", "name",
            "color", "color",
            "alert", "alert_broadcast_enabled",
            "incident", "incident_broadcast_enabled")
        .forEach(
            (prefix, attribute) -> {
              var filter = "filter[" + attribute + "]";
              expected.put(filter, prefix + " plain");
              expected.put(filter + "[eq]", prefix + " eq");
              expected.put(filter + "[not_eq]", prefix + " ne");
              expected.put(filter + "[in]", prefix + " 1," + prefix + " 2");
              expected.put(filter + "[not_in]", prefix + " 3");
            });
    assertThat(expected).hasSize(38);
    expected.put("fields[groups]", "name,slug");
    assertThat(sent).isEqualTo(expected);
  }

  @Test
  void list_withPlainFilters_sendsThemPlain() {
    assertThat(
            sent(
                TeamQuery.builder()
                    .slug("sre")
                    .name("SRE")
                    .color("#FFF")
                    .alertBroadcastEnabled(true)
                    .incidentBroadcastEnabled(false)
                    .build()))
        .isEqualTo(
            Map.of(
                "filter[slug]", "sre",
                "filter[name]", "SRE",
                "filter[color]", "#FFF",
                "filter[alert_broadcast_enabled]", "true",
                "filter[incident_broadcast_enabled]", "false"));
  }

  @Test
  void list_withShortForms_sendsTheirOperators() {
    assertThat(
            sent(
                TeamQuery.builder()
                    .slug(TextFilter.eq("a"))
                    .name(TextFilter.notEq("b"))
                    .color(TextFilter.in("c", "d"))
                    .alertBroadcastEnabled(TextFilter.notIn("true"))
                    .createdAt(TimeFilter.between(TIME, TIME.plusSeconds(1)))
                    .build()))
        .isEqualTo(
            Map.of(
                "filter[slug][eq]", "a",
                "filter[name][not_eq]", "b",
                "filter[color][in]", "c,d",
                "filter[alert_broadcast_enabled][not_in]", "true",
                "filter[created_at][gte]", "2026-01-31T23:59:59.500Z",
                "filter[created_at][lt]", "2026-02-01T00:00:00.500Z"));
  }

  @Test
  void list_withBlankValues_sendsNone() {
    assertThat(
            sent(
                TeamQuery.builder()
                    .search("")
                    .name(" ")
                    .slug(TextFilter.builder().eq("").notEq("\t").addIn("", " ").build())
                    .externalId("")
                    .addSort(Sort.ascending(" "))
                    .addInclude(TeamInclude.of(""))
                    .extra("x", "")
                    .build()))
        .isEmpty();
    assertThat(sent(TeamQuery.builder().build())).isEmpty();
  }

  @Test
  void properties_withEverything_sendsAll11Parameters() {
    answer(EMPTY_PAGE);

    assertThat(
            rootly
                .teams()
                .properties(
                    PropertyQuery.builder()
                        .slug("tier")
                        .name("Tier")
                        .kind(PropertyKind.TEXT)
                        .createdAt(time())
                        .addSort(Sort.descending("position"))
                        .addInclude(PropertyInclude.CATALOG)
                        .pageNumber(1)
                        .pageSize(50)
                        .extra("fields[catalog_properties]", "name")
                        .build()))
        .isEmpty();

    assertThat(sent())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("filter[slug]", "tier"),
                Map.entry("filter[name]", "Tier"),
                Map.entry("filter[kind]", "text"),
                Map.entry("filter[created_at][gt]", "2026-01-31T23:59:59.500Z"),
                Map.entry("filter[created_at][gte]", "2026-02-01T00:00:00.500Z"),
                Map.entry("filter[created_at][lt]", "2026-02-01T00:00:01.500Z"),
                Map.entry("filter[created_at][lte]", "2026-02-01T00:00:02.500Z"),
                Map.entry("sort", "-position"),
                Map.entry("include", "catalog"),
                Map.entry("page[number]", "1"),
                Map.entry("page[size]", "50"),
                Map.entry("fields[catalog_properties]", "name")));
  }

  @Test
  void query_whenItCannotBe_isRefused() {
    assertThatThrownBy(() -> TeamQuery.builder().pageSize(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pageSize");
    assertThatThrownBy(() -> PropertyQuery.builder().pageNumber(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pageNumber");
    assertThatThrownBy(() -> TextFilter.in("a,b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("comma");
    assertThatThrownBy(() -> TextFilter.in(new String[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextFilter.notIn(new String[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
