package dev.trivet.rootly.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.rootly.LoopbackTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistsApiTest extends LoopbackTest {

  @Test
  void entityChecklist_readsFieldsAndOwnersAsResources() {
    respond(
        quoted(
            "{'data':{'id':'c1','type':'catalog_entity_checklists','attributes':{'status':"
                + "'in_progress','checklist_fields':[{'data':{'id':'f1','type':"
                + "'catalog_entity_checklist_fields','attributes':{'field_key':'description',"
                + "'checked':true,'value_snapshot':{'v':'x'}}}}],'checklist_owners':[{'data':{"
                + "'id':'o1','type':'catalog_entity_checklist_owners','attributes':{"
                + "'owner_user_id':'7'}}}]}}}"));

    var checklist = rootly.catalog().entityChecklists().get("c1");

    assertThat(checklist.checklistFields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.id()).isEqualTo("f1");
              assertThat(field.checked()).contains(true);
              assertThat(field.valueSnapshot().orElseThrow()).containsKey("v");
            });
    assertThat(checklist.checklistOwners())
        .extracting(EntityChecklistOwner::id)
        .containsExactly("o1");
  }

  @Test
  void createTemplate_sendsTypedFields() {
    respond(quoted("{'data':{'id':'t1','attributes':{}}}"));

    rootly
        .catalog()
        .checklistTemplates()
        .create(
            ChecklistTemplateInput.builder()
                .name("Owned")
                .catalogType(ChecklistCatalogType.SERVICE)
                .scopeType(ChecklistScopeType.TEAM)
                .fields(
                    List.of(
                        ChecklistTemplateFieldInput.builtIn("description"),
                        ChecklistTemplateFieldInput.custom("p1")))
                .build());

    assertThat(requests().get(0).getBodyAsString())
        .contains(
            quoted(
                "'fields':[{'field_source':'builtin','field_key':'description'},"
                    + "{'field_source':'custom','catalog_property_id':'p1'}]"));
  }

  @Test
  void templateField_whenItSaysNotWhichField_isRefused() {
    for (var source : List.of(ChecklistFieldSource.BUILTIN, ChecklistFieldSource.CUSTOM)) {
      var builder = ChecklistTemplateFieldInput.builder().fieldSource(source);

      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageContaining("ChecklistTemplateFieldInput.builder()");
    }
  }
}
