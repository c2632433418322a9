package dev.trivet.rollbar.deploys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploysApiTest extends WireTest {

  private static final DeployCreate DEPLOY =
      DeployCreate.builder()
          .environment("production")
          .revision("aa218f56")
          .status(DeployStatus.STARTED)
          .build();

  @Test
  void create_whenTheResponseHasNoErr_readsTheId() {
    respond(
        """
        {"data":{"deploy_id":1234567890123}}""");

    assertThat(rollbar.deploys().create(DEPLOY).deployId()).isEqualTo(1234567890123L);

    assertThat(line(request())).isEqualTo("POST /api/1/deploy");
    assertThat(token(request())).isEqualTo(POST_TOKEN);
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"environment":"production","revision":"aa218f56","status":"started"}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"err\":0}", "{\"data\":{}}", "{\"data\":{\"deploy_id\":null}}"})
  void create_whenThereIsNoId_saysThatItMayHaveBeenDone(String body) {
    respond(body);

    assertThatThrownBy(() -> rollbar.deploys().create(DEPLOY))
        .isInstanceOfSatisfying(
            ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void create_whenSomethingIsBlank_namesIt() {
    assertThatThrownBy(() -> DeployCreate.builder().environment("x").revision(" ").build())
        .hasMessage("DeployCreate.builder().revision(..): the text is blank");
    assertThatThrownBy(() -> DeployCreate.builder().environment("").revision("x").build())
        .hasMessage("DeployCreate.builder().environment(..): the text is blank");
  }

  @Test
  void update_whenItHasEnded_isAConflict() {
    respond(
        json(
            409,
            """
            {"err":1,\
            "message":"The deploy can not be updated because its status is not started."}"""));

    assertThatThrownBy(() -> rollbar.deploys().update(7, DeployUpdate.of(DeployStatus.SUCCEEDED)))
        .isInstanceOf(ConflictException.class);
    assertThat(line(request())).isEqualTo("PATCH /api/1/deploy/7");
    assertThat(token(request())).isEqualTo(POST_TOKEN);
  }

  @Test
  void update_whenTheDeployIsUnknown_isNotFound() {
    respond(json(404, quoted("{'err':1,'message':'Deploy not found in this project.'}")));

    assertThatThrownBy(() -> rollbar.deploys().update(7, DeployUpdate.of(DeployStatus.FAILED)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void list_whenADeployIsUnderWay_hasNoEnd() {
    respondWithResult(
        """
        {"page":1,"deploys":[{"id":7,"status":"started","start_time":1659048901,\
        "finish_time":null}]}""");

    var deploy = rollbar.deploys().list().first().orElseThrow();

    assertThat(deploy.status()).contains(DeployStatus.STARTED);
    assertThat(deploy.finishTime()).isEmpty();
    assertThat(token(request())).isEqualTo(PROJECT_TOKEN);
  }
}
