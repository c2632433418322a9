package dev.trivet.rollbar.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTokensApiTest extends WireTest {

  private static final String SECRET = "token-canary-77aa";

  private static final String TOKEN =
      """
      {"project_id":7,"access_token":"%s","public_id":"p-1","name":"ci","status":"enabled",
       "scopes":["read","write"],"token_type":"v1","rate_limit_window_size":null,
       "rate_limit_window_count":null,"cur_rate_limit_window_start":null,
       "cur_rate_limit_window_count":null,"date_created":1601987929,"date_modified":1601987929}
      """
          .formatted(SECRET);

  @Test
  void list_whenTokensHaveNoLimit_leavesItEmpty() {
    respondWithResult("[" + TOKEN + ",{\"name\":\"old\",\"access_token\":\"x\"}]");

    var tokens = rollbar.tokens().list(7).toList();

    assertThat(tokens).hasSize(2);
    assertThat(tokens.get(0).scopes()).containsExactly(TokenScope.READ, TokenScope.WRITE);
    assertThat(tokens.get(0).rateLimitWindowSize()).isEmpty();
    assertThat(tokens.get(0).dateCreated()).contains(Instant.ofEpochSecond(1601987929));
    assertThat(tokens.get(1).publicId()).isEmpty();
    assertThat(line(request())).isEqualTo("GET /api/1/project/7/access_tokens");
  }

  @Test
  void create_whenEverythingIsSet_sendsItAndReadsTheSecret() {
    respondWithResult(TOKEN);
    var create =
        AccessTokenCreate.builder()
            .name("ci")
            .addScopes(TokenScope.READ, TokenScope.WRITE)
            .status(TokenStatus.ENABLED)
            .rateLimitWindowSize(RateLimitWindow.HOUR)
            .rateLimitWindowCount(500)
            .tokenType(TokenType.V1)
            .build();

    var token = rollbar.tokens().create(7, create);

    assertThat(token.accessToken()).contains(SECRET);
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"name":"ci","scopes":["read","write"],"status":"enabled",\
            "rate_limit_window_size":3600,"rate_limit_window_count":500,"token_type":"v1"}""");
  }

  @Test
  void token_whenPrintedOrWrittenByOthers_doesNotShowItsSecret() throws JsonProcessingException {
    respondWithResult("[" + TOKEN + "]");

    assertThat(rollbar.tokens().list(7).first().orElseThrow().toString())
        .doesNotContain(SECRET)
        .contains("ci");
    assertThat(
            new ObjectMapper()
                .registerModule(new Jdk8Module())
                .writeValueAsString(
                    AccessToken.builder().accessToken(SECRET).name("ci").publicId("p-1").build()))
        .doesNotContain(SECRET)
        .contains("p-1");
    assertThat(TokenSelector.ofSecret(SECRET).toString()).doesNotContain(SECRET);
  }

  @Test
  void create_whenItCannotBe_isRefusedByTheBuilder() {
    assertThatThrownBy(() -> AccessTokenCreate.builder().name("x").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AccessTokenCreate.builder().scopes(..): at least one scope is needed");
    assertThatThrownBy(
            () ->
                AccessTokenCreate.builder()
                    .name("x")
                    .addScopes(TokenScope.READ, TokenScope.POST_SERVER_ITEM)
                    .tokenType(TokenType.V2)
                    .build())
        .hasMessageStartingWith("AccessTokenCreate.builder().scopes(..)");
    assertThatThrownBy(
            () -> AccessTokenCreate.builder().name(" ").addScopes(TokenScope.READ).build())
        .hasMessageStartingWith("AccessTokenCreate.builder().name(..)");
    assertThat(
            AccessTokenCreate.builder()
                .name("x")
                .addScopes(TokenScope.READ, TokenScope.POST_SERVER_ITEM)
                .tokenType(TokenType.LEGACY)
                .build()
                .scopes())
        .hasSize(2);
  }

  @Test
  void update_whenTheTokenHasAPublicId_namesItInTheAddress() {
    respond("{\"err\":0}");

    rollbar
        .tokens()
        .update(
            7,
            "p-1",
            AccessTokenUpdate.builder().rateLimitWindowSize(RateLimitWindow.NONE).build());

    assertThat(line(request())).isEqualTo("PATCH /api/1/project/7/access_token/p-1");
    assertThat(request().getBodyAsString()).isEqualTo("{\"rate_limit_window_size\":0}");
  }

  @Test
  void selected_whenTheTokenIsNamedByItsSecret_sendsItInTheBodyOnly() {
    respondWithResult("\"Access token has been deleted.\"");

    rollbar.tokens().deleteSelected(7, TokenSelector.ofSecret(SECRET));

    assertThat(line(request())).isEqualTo("DELETE /api/1/project/7/access_token");
    assertThat(request().getUrl()).doesNotContain(SECRET);
    assertThat(request().getBodyAsString())
        .isEqualTo("{\"project_access_token\":\"" + SECRET + "\"}");

    respond("{\"err\":0}");
    rollbar
        .tokens()
        .updateSelected(
            7, SelectedTokenUpdate.builder().publicId("p-1").rateLimitWindowCount(9).build());
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"public_id":"p-1","rate_limit_window_count":9}""");
  }

  @Test
  void selected_whenNoneOrBothNamesAreGiven_isRefused() {
    assertThatThrownBy(() -> new TokenSelector(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TokenSelector: either a public ID or a secret is needed");
    assertThatThrownBy(
            () -> SelectedTokenUpdate.builder().publicId("a").projectAccessToken("b").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SelectedTokenUpdate.builder(): either publicId(..) or");
  }

  @Test
  void delete_whenTheFailureIsInTheResult_isAFailure() {
    respond(
        """
        {"err":1,"result":"Invalid project access token","status_code":400}""");

    assertThatThrownBy(() -> rollbar.tokens().delete(7, "p-9"))
        .hasMessageContaining("Invalid project access token");
  }
}
