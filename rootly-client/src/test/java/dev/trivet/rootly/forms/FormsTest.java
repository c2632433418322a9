package dev.trivet.rootly.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import org.junit.jupiter.api.Test;

/** What is odd about form fields. */
class FormsTest extends LoopbackTest {

  @Test
  void option_isCreatedWithTheFieldFromThePath() {
    respond(quoted("{'data':{'id':'o'}}"));

    rootly
        .forms()
        .fieldOptions()
        .create("f", FormFieldOptionInput.builder().value("Red").isDefault(true).build());

    assertThat(lines()).containsExactly("POST /v1/form_fields/f/options");
    assertThat(attributes())
        .isEqualTo(JsonValue.parse(quoted("{'form_field_id':'f','value':'Red','default':true}")));
  }

  @Test
  void position_takesAnotherFieldOnlyInAnUpdate() {
    respond(quoted("{'data':{'id':'p'}}"));
    var positions = rootly.forms().fieldPositions();
    var input =
        FormFieldPositionInput.builder()
            .formFieldId("g")
            .form(BuiltInForm.WEB_NEW_INCIDENT_FORM)
            .position(1)
            .build();

    assertThatThrownBy(() -> positions.create("f", input))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests()).isEmpty();
    positions.update("p", input);

    assertThat(attributes().get("form_field_id")).contains(JsonValue.of("g"));
  }

  @Test
  void ensure_ofAFormSet_walksAllOfThem() {
    SERVER.respond(
        json(200, EMPTY_PAGE),
        json(201, quoted("{'data':{'id':'s','attributes':{'name':'Bank'}}}")));

    var made =
        rootly
            .forms()
            .sets()
            .ensure(FormSetInput.builder().name("Bank").forms(java.util.List.of("x")).build());

    assertThat(made.created()).isTrue();
    assertThat(lines()).containsExactly("GET /v1/form_sets", "POST /v1/form_sets");
  }

  private static JsonValue attributes() {
    return JsonValue.parse(requests().get(0).getBodyAsString())
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .orElseThrow();
  }
}
