package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication templates: prepared messages about incidents, with separate texts for each
 * communication stage.
 */
public final class CommunicationTemplatesApi
    extends CommunicationApi<
        CommunicationTemplate, CommunicationTemplateInput, CommunicationTemplateQuery> {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.communicationTemplates");

  static final Endpoint<Listing<CommunicationTemplate>> LIST =
      GROUP.page("list", "GET v1/communications/templates", CommunicationTemplate.class);
  static final Endpoint<CommunicationTemplate> CREATE =
      GROUP
          .one("create", "POST v1/communications/templates", CommunicationTemplate.class)
          .wrappedIn("communications_templates")
          .requires("name", "communication_type_id");
  static final Endpoint<CommunicationTemplate> GET =
      GROUP.one("get", "GET v1/communications/templates/{id}", CommunicationTemplate.class);
  static final Endpoint<CommunicationTemplate> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/templates/{id}", CommunicationTemplate.class)
          .wrappedIn("communications_templates");
  static final Endpoint<Void> DELETE =
      GROUP.none("delete", "DELETE v1/communications/templates/{id}");

  CommunicationTemplatesApi(Transport transport) {
    super(transport, new Operations<>(LIST, CREATE, GET, UPDATE, DELETE));
  }

  /**
   * Finds the communication template with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * communication template that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two communication templates.
   *
   * @param input the communication template to create if none has its name
   * @return the communication template, and whether this call created it
   */
  public Ensured<CommunicationTemplate> ensure(CommunicationTemplateInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> CommunicationTemplateQuery.all().name(name),
        CommunicationTemplate::name);
  }
}
