package dev.trivet.rootly.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.jsonapi.Sort;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a walk over incidents goes on: by number, or by cursor where Rootly names one. */
class IncidentPagingTest extends LoopbackTest {

  @Test
  void list_whenThereIsACursor_goesOnByCursor() {
    SERVER.respond(
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':'c1'}", 1),
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':'c2'}", 2),
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':null}", 3));

    var query = IncidentQuery.all().sort(Sort.ascending("created_at")).pageSize(1);
    assertThat(rootly.incidents().list(query))
        .extracting(Incident::id)
        .containsExactly("i1", "i2", "i3");
    assertThat(lines())
        .containsExactly(
            "GET /v1/incidents?sort=created_at&page[size]=1",
            "GET /v1/incidents?sort=created_at&page[size]=1&page[after]=c1",
            "GET /v1/incidents?sort=created_at&page[size]=1&page[after]=c2");
  }

  @Test
  void list_whenPagesByNumberNameACursorLate_switchesToIt() {
    SERVER.respond(
        page("'meta':{'next_page':2}", 1),
        page("'meta':{'next_page':3,'next_cursor':'c'}", 2),
        page("'meta':{}", 3));

    assertThat(rootly.incidents().list())
        .extracting(Incident::id)
        .containsExactly("i1", "i2", "i3");
    assertThat(lines())
        .containsExactly(
            "GET /v1/incidents",
            "GET /v1/incidents?page[number]=2",
            "GET /v1/incidents?page[after]=c");
  }

  @Test
  void list_whenTheFirstPageByCursorReachesBack_yieldsEachIdOnce() {
    SERVER.respond(
        page("'meta':{'next_page':2}", 1, 2, 3),
        page("'meta':{'next_page':3,'next_cursor':'c'}", 3, 4, 5),
        page("'meta':{'next_cursor':'d'}", 4, 5, 6),
        page("'meta':{}", 6));

    assertThat(rootly.incidents().list())
        .extracting(Incident::id)
        .containsExactly("i1", "i2", "i3", "i4", "i5", "i6");
    assertThat(lines()).last().isEqualTo("GET /v1/incidents?page[after]=d");
  }

  @Test
  void list_whenThereIsNoCursor_goesOnByNumberAndReportsTheEnd() {
    SERVER.respond(page("'meta':{'next_page':2,'next_cursor':''}", 1), json(400, "{}"));

    var walk = rootly.incidents().list().iterator();
    assertThat(walk.next().id()).isEqualTo("i1");
    assertThatThrownBy(walk::hasNext).isInstanceOf(ApiStatusException.class);
  }

  private static String link(int page) {
    return "https://api.rootly.com/v1/incidents?page%5Bnumber%5D=" + page;
  }

  private static ResponseDefinitionBuilder page(String beside, int... numbers) {
    var items = IntStream.of(numbers).mapToObj(n -> "{'id':'i" + n + "','attributes':{}}").toList();
    return json(200, quoted("{'data':[" + String.join(",", items) + "]," + beside + "}"));
  }
}
