package dev.trivet.rollbar.occurrences;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OccurrencesApiTest extends WireTest {

  private static String page(String instances) {
    return "{\"err\":0,\"result\":{\"page\":1,\"instances\":[" + instances + "]}}";
  }

  private static void after(String id, String body) {
    WIRE.stubFor(
        any(anyUrl())
            .atPriority(1)
            .withQueryParam("lastId", equalTo(id))
            .willReturn(json(200, body)));
  }

  @Test
  void list_whenThereAreSeveralPages_goesOnAfterTheLastOccurrence() {
    respond(page("{\"id\":123456789012},{\"id\":123456789000}"));
    after("123456789000", page("{\"id\":5}"));
    after("5", page(""));

    assertThat(rollbar.occurrences().list(OccurrenceQuery.all().pageSize(2)))
        .extracting(Occurrence::id)
        .containsExactly(123456789012L, 123456789000L, 5L);

    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly(
            "GET /api/1/instances?limit=2",
            "GET /api/1/instances?limit=2&lastId=123456789000",
            "GET /api/1/instances?limit=2&lastId=5");
  }

  @Test
  void listOfItem_whenItStartsBeforeAnOccurrence_saysSo() {
    respond(page("{\"id\":5}"));
    after("9", page("{\"id\":7}"));
    after("7", page(""));

    assertThat(rollbar.occurrences().listOfItem(3, OccurrenceQuery.all().before(9)))
        .extracting(Occurrence::id)
        .containsExactly(7L);

    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly(
            "GET /api/1/item/3/instances?lastId=9", "GET /api/1/item/3/instances?lastId=7");
  }

  @Test
  void list_whenTheServerIgnoresTheCursor_ends() {
    respond(page("{\"id\":5}"));

    assertThat(rollbar.occurrences().list(OccurrenceQuery.all())).hasSize(1);
    assertThat(requests()).hasSize(2);
  }

  @Test
  void list_whenAPageIsNoList_fails() {
    respond(
        """
        {"err":0,"result":{"page":1}}""");

    assertThatThrownBy(() -> rollbar.occurrences().list(OccurrenceQuery.all()).toList())
        .isInstanceOf(ApiDecodeException.class);
  }

  @Test
  void get_whenItHasData_keepsItWithoutShowingIt() {
    respondWithResult(
        """
        {"id":5,"item_id":3,"timestamp":1658171383,"billable":1,"version":2,
         "data":{"metadata":{"access_token":"hidden-canary"},"body":{"message":{"body":"x"}}}}
        """);

    var occurrence = rollbar.occurrences().get(5);

    assertThat(occurrence.timestamp()).contains(Instant.ofEpochSecond(1658171383));
    assertThat(occurrence.billable()).contains(true);
    assertThat(occurrence.data().orElseThrow().toJson()).contains("hidden-canary");
    assertThat(occurrence.toString()).doesNotContain("hidden-canary").contains("itemId=3");
  }

  @Test
  void delete_whenOnlyAMessageComes_isDone() {
    respond(
        """
        {"err":0,"message":"The instance has been deleted"}""");

    rollbar.occurrences().delete(5);

    assertThat(line(request())).isEqualTo("DELETE /api/1/instance/5");
  }
}
