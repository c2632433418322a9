package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rollbar.items.ItemCommentCreate;
import dev.trivet.rollbar.items.ItemCreate;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.items.Platform;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbarClientTest extends WireTest {

  private static final String TEAM =
      """
      {"err":0,"result":{"id":300}}""";

  @Test
  void accountToken_whenSupplied_isLookedUpForEveryCall() {
    respond(TEAM);
    var count = new AtomicInteger();
    try (var client = client(b -> b.accountToken(() -> "token-" + count.incrementAndGet()))) {
      client.teams().get(300);
      client.teams().get(300);
    }

    assertThat(requests())
        .extracting(request -> request.getQueryParams().get("access_token").firstValue())
        .containsExactly("token-1", "token-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "to ken", "token\n", "tökén"})
  void token_whenItCannotBeSent_isRefusedWithoutBeingShown(String bad) {
    assertThatThrownBy(() -> RollbarClient.builder().accountToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().accountToken(..)");
    assertThatThrownBy(() -> RollbarClient.builder().projectToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().projectToken(..)");
    assertThatThrownBy(() -> RollbarClient.builder().postServerItemToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().postServerItemToken(..)");
    assertThatThrownBy(() -> RollbarClient.builder().userToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().userToken(..)");
    assertThatThrownBy(() -> rollbar.project(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.project(..)");
  }

  @Test
  void project_whenThereAreSeveral_takesTheTokenOfEach() {
    respond(
        """
        {"err":0,"result":{"id":1}}""");
    var other = rollbar.project("other-project-token");

    other.items().get(1);
    rollbar.items().get(1);
    other.teams().get(1);

    assertThat(requests())
        .extracting(WireTest::token)
        .containsExactly("other-project-token", PROJECT_TOKEN, ACCOUNT_TOKEN);
    assertThatThrownBy(() -> other.items().create(ItemCreate.ofMessage("test", Level.INFO, "x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs the post_server_item token");
  }

  @Test
  void project_whenItCanBeReportedTo_takesThatTokenToo() {
    respond(
        """
        {"err":0,"result":{"uuid":"u"}}""");

    rollbar.project("one", "two").items().create(ItemCreate.ofMessage("test", Level.INFO, "x"));

    assertThat(token(request())).isEqualTo("two");
  }

  @Test
  void fromEnv_whenVariablesAreSet_takesThem() {
    respond(
        """
        {"err":0,"result":{"id":1,"uuid":"u"}}""");
    var variables =
        Map.of(
            "ROLLBAR_ACCOUNT_TOKEN", "a",
            "ROLLBAR_PROJECT_TOKEN", "p",
            "ROLLBAR_POST_SERVER_ITEM_TOKEN", "s",
            "ROLLBAR_POST_CLIENT_ITEM_TOKEN", "c",
            "ROLLBAR_USER_TOKEN", "u",
            "ROLLBAR_BASE_URL", WIRE.baseUrl() + "/api/1");

    try (var client = RollbarClient.fromEnv(variables)) {
      client.teams().get(1);
      client.items().get(1);
      client.items().comment(1, ItemCommentCreate.of("seen"));
      client.items().create(onAPhone());
      assertThat(client.service()).isEqualTo("rollbar");
    }

    assertThat(requests()).extracting(WireTest::token).containsExactly("a", "p", "u", "c");
  }

  @Test
  void fromEnv_whenNothingIsSet_saysWhatToSet() {
    assertThatThrownBy(() -> RollbarClient.fromEnv(Map.of("ROLLBAR_ACCOUNT_TOKEN", " ")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no token: set");
  }

  @Test
  void build_whenThereIsNoToken_saysWhatToSet() {
    assertThatThrownBy(() -> RollbarClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no token: set RollbarClient.builder().accountToken(..), .projectToken(..),"
                + " .postServerItemToken(..) or .userToken(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rollbar", "ftp://x", "http://u:p@h", "http://h?a=b", "http://h#f"})
  void build_whenTheAddressIsBad_namesTheMethod(String url) {
    assertThatThrownBy(() -> RollbarClient.builder().accountToken("t").baseUrl(url).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().baseUrl(..)");
  }

  private static ItemCreate onAPhone() {
    var message = JsonValue.object(Map.of("body", JsonValue.of("x")));
    return ItemCreate.builder()
        .environment("test")
        .platform(Platform.ANDROID)
        .body(Members.of("message", message))
        .build();
  }
}
