package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status page templates: prepared updates for a status page.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/statuspagetemplates/list-status-page-templates">Rootly:
 *     status page templates</a>
 */
public final class StatusPageTemplatesApi
    extends NestedApi<StatusPageTemplate, StatusPageTemplateInput, IncludeQuery> {

  static final CollectionEndpoints<StatusPageTemplate> STATUS_PAGE_TEMPLATES =
      CollectionEndpoints.of(
              "rootly.statusPageTemplates",
              "status_page_templates",
              "v1/status-pages/{status_page_id}/templates",
              StatusPageTemplate.class)
          .membersAt("v1/templates/{id}")
          .parentIn("status_page_id")
          .requires("title", "body")
          .changesNeed("title", "body");

  StatusPageTemplatesApi(Transport transport) {
    super(transport, STATUS_PAGE_TEMPLATES);
  }

  /**
   * Finds the template of a status page with the title of the input, or creates it. Titles are
   * compared without blanks around them and in the composed form of Unicode; upper and lower case
   * differ. A template that is found is not changed. Rootly does not document that titles are
   * unique, so two callers at the same moment may create two templates.
   *
   * @param statusPageId the status page's ID
   * @param input the template to create if none of the status page has its title
   * @return the template, and whether this call created it
   */
  public Ensured<StatusPageTemplate> ensure(String statusPageId, StatusPageTemplateInput input) {
    return ensureBy(statusPageId, input, input.title(), StatusPageTemplate::title);
  }
}
