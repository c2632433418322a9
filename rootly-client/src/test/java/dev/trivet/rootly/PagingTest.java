package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists find their next page, and how they end. */
class PagingTest extends LoopbackTest {

  @Test
  void list_whenThereAreLinks_followsThemOnItsOwnHost() {
    SERVER.respond(
        page("'links':{'next':'" + next(2) + "'},'meta':{'next_page':7}", 1),
        page("'links':{'next':'" + next(3) + "'}", 2),
        page("'links':{'next':null},'meta':{'next_page':null}", 3));

    assertThat(rootly.teams().list(TeamQuery.all().pageSize(1)))
        .extracting(Team::id)
        .containsExactly("t1", "t2", "t3");
    assertThat(lines())
        .containsExactly(
            "GET /v1/teams?page[size]=1",
            "GET /v1/teams?page[number]=2&page[size]=1",
            "GET /v1/teams?page[number]=3&page[size]=1");
  }

  @Test
  void list_whenThereIsOnlyTheNumber_asksForThatPage() {
    SERVER.respond(
        page("'meta':{'next_page':2},'links':{'next':null}", 1),
        page("'meta':{'current_page':0,'next_page':3}", 2),
        page("'meta':null", 3));

    assertThat(rootly.teams().list(TeamQuery.all().search("x"))).hasSize(3);
    assertThat(lines())
        .containsExactly(
            "GET /v1/teams?filter[search]=x",
            "GET /v1/teams?filter[search]=x&page[number]=2",
            "GET /v1/teams?filter[search]=x&page[number]=3");
  }

  @Test
  void list_whenAnEmptyPageLinksOn_goesOn() {
    SERVER.respond(
        page("'links':{'next':'" + next(2) + "'}", 1),
        page("'links':{'next':'" + next(3) + "'}"),
        page("'links':{'next':null}", 3));

    assertThat(rootly.teams().list()).extracting(Team::id).containsExactly("t1", "t3");
  }

  @Test
  void list_whenTheServerGoesInCircles_ends() {
    SERVER.respond(page("'meta':{'next_page':2}", 1), page("'meta':{'next_page':1}", 2));

    assertThat(rootly.teams().list().limit(100).toList()).hasSizeBetween(2, 4);
    assertThat(requests()).hasSizeLessThan(6);
  }

  @Test
  void list_whenTheLastPageIsEmpty_ends() {
    SERVER.respond(page("'meta':{'next_page':2}", 1), json(200, EMPTY_PAGE));

    assertThat(rootly.teams().list().toList()).hasSize(1);
    assertThat(requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "7",
        "'ok'",
        "{'message':'hello'}",
        "",
        "<html>",
        "{'data':{}}",
        "{'data':{'id':'t1'}}",
        "{'data':null}",
        "{'data':'odd'}",
        "{'data':7}"
      })
  void list_whenTheResponseHasNoList_failsInsteadOfBeingEmpty(String body) {
    respond(quoted(body));
    var list = rootly.teams().list();

    assertThatThrownBy(list::toList)
        .isInstanceOf(ApiDecodeException.class)
        .hasMessageStartingWith("rootly.teams.list GET v1/teams -> 200");
    assertThat(requests()).hasSize(1);
  }

  private static String next(int page) {
    return "https://api.rootly.com/v1/teams?page%5Bnumber%5D=" + page + "&page%5Bsize%5D=1";
  }

  private static ResponseDefinitionBuilder page(String beside, int... numbers) {
    var items =
        IntStream.of(numbers)
            .mapToObj(n -> "{'id':'t" + n + "','type':'groups','attributes':{}}")
            .toList();
    return json(200, quoted("{'data':[" + String.join(",", items) + "]," + beside + "}"));
  }
}
