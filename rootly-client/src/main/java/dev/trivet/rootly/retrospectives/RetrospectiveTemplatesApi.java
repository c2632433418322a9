package dev.trivet.rootly.retrospectives;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Retrospective templates: the texts with which new retrospectives start. Calls take the ID or the
 * slug of a template.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectivetemplates/list-retrospective-templates">Rootly:
 *     retrospective templates</a>
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

  /**
   * Finds the retrospective template with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * retrospective template that is found is not changed.
   *
   * @param input what to create if no retrospective template has its name
   * @return the retrospective template, and whether this call created it
   */
  public Ensured<RetrospectiveTemplate> ensure(RetrospectiveTemplateInput input) {
    return ensureBy(
        input, input.name(), name -> RetrospectiveTemplateQuery.all(), RetrospectiveTemplate::name);
  }
}
