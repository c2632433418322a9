package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Retrospective templates: what the text of new retrospectives is made from. Calls take the ID or
 * the slug of a template. Immutable and thread-safe.
 */
public final class RetrospectiveTemplatesApi
    extends CollectionApi<
        RetrospectiveTemplate, RetrospectiveTemplateInput, RetrospectiveTemplateQuery> {

  static final CollectionEndpoints<RetrospectiveTemplate> RETROSPECTIVE_TEMPLATES =
      CollectionEndpoints.of(
              "rootly.retrospectiveTemplates",
              "post_mortem_templates",
              "v1/post_mortem_templates",
              RetrospectiveTemplate.class)
          .requires("name");

  RetrospectiveTemplatesApi(Transport transport) {
    super(transport, RETROSPECTIVE_TEMPLATES);
  }
}
