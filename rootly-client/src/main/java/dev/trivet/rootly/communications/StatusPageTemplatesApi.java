package dev.trivet.rootly.communications;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Status page templates: prepared updates for a status page. Immutable and thread-safe. */
public final class StatusPageTemplatesApi
    extends NestedApi<StatusPageTemplate, StatusPageTemplateInput, StatusPageTemplateQuery> {

  static final CollectionEndpoints<StatusPageTemplate> STATUS_PAGE_TEMPLATES =
      CollectionEndpoints.of(
              "rootly.statusPageTemplates",
              "status_page_templates",
              "v1/status-pages/{status_page_id}/templates",
              StatusPageTemplate.class)
          .membersAt("v1/templates/{id}")
          .requires("title", "body")
          .changesNeed("title", "body")
          .onlyToCreate("status_page_id");

  StatusPageTemplatesApi(Transport transport) {
    super(transport, STATUS_PAGE_TEMPLATES);
  }
}
