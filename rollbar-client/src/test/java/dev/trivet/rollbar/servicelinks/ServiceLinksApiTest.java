package dev.trivet.rollbar.servicelinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;

class ServiceLinksApiTest extends WireTest {

  private static final ServiceLinkInput LINK =
      ServiceLinkInput.of("logs", "https://logs.example.com/?host={{server.host}}");

  @Test
  void update_whenCalled_replacesTheLink() {
    respondWithResult(
        """
        {"id":5,"name":"logs","template":"t"}""");

    assertThat(rollbar.serviceLinks().update(5, LINK).name()).contains("logs");

    assertThat(line(request())).isEqualTo("PUT /api/1/service_links/5");
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"name":"logs","template":"https://logs.example.com/?host={{server.host}}"}""");
  }

  @Test
  void create_whenSomethingIsBlank_namesIt() {
    assertThatThrownBy(() -> ServiceLinkInput.of(" ", "t"))
        .hasMessage("ServiceLinkInput.builder().name(..): the text is blank");
    assertThatThrownBy(() -> ServiceLinkInput.of("n", ""))
        .hasMessage("ServiceLinkInput.builder().template(..): the text is blank");
  }

  @Test
  void get_whenMissing_isNotFoundInSpiteOfTheStatus() {
    respond(
        """
        {"err":1,"message":"Not found"}""");

    assertThatThrownBy(() -> rollbar.serviceLinks().get(5)).isInstanceOf(NotFoundException.class);
  }
}
