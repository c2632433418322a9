package dev.trivet.honeybadger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Comments on a fault. */
@Timeout(30)
class CommentsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void comment_whenWritten_isOnTheWireAsDocumented() {
    API.respond(
        201,
        """
        {"id":5,"body":"Fixed."}""");
    try (var client = API.client()) {
      assertThat(client.projects().comments().create(1, 2, "Fixed.").body()).contains("Fixed.");
      client.projects().comments().update(1, 2, 5, "Fixed again.");
    }
    assertThat(API.requests())
        .extracting(r -> r.getMethod() + " " + r.getUrl() + " " + r.getBodyAsString())
        .containsExactly(
            "POST /v2/projects/1/faults/2/comments {\"comment\":{\"body\":\"Fixed.\"}}",
            "PUT /v2/projects/1/faults/2/comments/5 {\"comment\":{\"body\":\"Fixed again.\"}}");
  }
}
