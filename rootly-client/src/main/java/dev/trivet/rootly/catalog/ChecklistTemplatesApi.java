package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Checklist templates: which fields of catalog entries are to be checked, and by whom. Calls take
 * the ID or the slug of a template.
 */
public final class ChecklistTemplatesApi
    extends CollectionApi<ChecklistTemplate, ChecklistTemplateInput, ChecklistTemplateQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.checklistTemplates");

  static final CollectionEndpoints<ChecklistTemplate> CHECKLIST_TEMPLATES =
      CollectionEndpoints.of(
              "rootly.checklistTemplates",
              "catalog_checklist_templates",
              "v1/catalog_checklist_templates",
              ChecklistTemplate.class)
          .requires("name", "catalog_type", "scope_type")
          .onlyToCreate("catalog_type", "scope_type", "scope_id");
  static final Endpoint<Void> TRIGGER =
      GROUP.none("trigger", "POST v1/catalog_checklist_templates/{id}/trigger");

  ChecklistTemplatesApi(Transport transport) {
    super(transport, CHECKLIST_TEMPLATES);
  }

  /**
   * Finds the checklist template with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * checklist template that is found is not changed.
   *
   * @param input what to create if no checklist template has its name
   * @return the checklist template, and whether this call created it
   */
  public Ensured<ChecklistTemplate> ensure(ChecklistTemplateInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> ChecklistTemplateQuery.all().name(name),
        ChecklistTemplate::name);
  }

  /**
   * Starts an audit: creates a checklist for every entry that the template applies to. The call
   * does not wait until all checklists exist.
   *
   * @param id the ID of the checklist template
   */
  public void trigger(String id) {
    transport().call(TRIGGER, CallInput.path(id));
  }
}
