package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication templates: prepared messages about incidents, with own texts for each stage.
 * Immutable and thread-safe.
 */
public final class CommunicationTemplatesApi {

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

  private final Transport transport;

  CommunicationTemplatesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists communication templates.
   *
   * @param query which ones
   * @return the communication templates; fetched while they are walked
   */
  public Listing<CommunicationTemplate> list(CommunicationTemplateQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a communication template.
   *
   * @param input what to create
   * @return the communication template
   */
  public CommunicationTemplate create(CommunicationTemplateInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one communication template.
   *
   * @param id the ID of the communication template
   * @return the communication template
   */
  public CommunicationTemplate get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a communication template.
   *
   * @param id the ID of the communication template
   * @param input what to change
   * @return the communication template
   */
  public CommunicationTemplate update(String id, CommunicationTemplateInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a communication template.
   *
   * @param id the ID of the communication template
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
