package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication types: the kinds of messages about incidents, which connect templates with the
 * groups that receive the messages.
 */
public final class CommunicationTypesApi
    extends CommunicationApi<CommunicationType, CommunicationTypeInput, CommunicationTypeQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.communicationTypes");

  static final Endpoint<Listing<CommunicationType>> LIST =
      GROUP.page("list", "GET v1/communications/types", CommunicationType.class);
  static final Endpoint<CommunicationType> CREATE =
      GROUP
          .one("create", "POST v1/communications/types", CommunicationType.class)
          .wrappedIn("communications_types")
          .requires("name", "color");
  static final Endpoint<CommunicationType> GET =
      GROUP.one("get", "GET v1/communications/types/{id}", CommunicationType.class);
  static final Endpoint<CommunicationType> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/types/{id}", CommunicationType.class)
          .wrappedIn("communications_types");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/types/{id}");

  CommunicationTypesApi(Transport transport) {
    super(transport, new Operations<>(LIST, CREATE, GET, UPDATE, DELETE));
  }

  /**
   * Finds the communication type with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * communication type that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two communication types.
   *
   * @param input the communication type to create if none has its name
   * @return the communication type, and whether this call created it
   */
  public Ensured<CommunicationType> ensure(CommunicationTypeInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> CommunicationTypeQuery.all().name(name),
        CommunicationType::name);
  }
}
