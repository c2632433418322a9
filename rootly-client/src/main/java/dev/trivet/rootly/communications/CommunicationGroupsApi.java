package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Communication groups: the people and Slack channels that receive messages about incidents. */
public final class CommunicationGroupsApi
    extends CommunicationApi<CommunicationGroup, CommunicationGroupInput, CommunicationGroupQuery> {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.communicationGroups");

  static final Endpoint<Listing<CommunicationGroup>> LIST =
      GROUP.page("list", "GET v1/communications/groups", CommunicationGroup.class);
  static final Endpoint<CommunicationGroup> CREATE =
      GROUP
          .one("create", "POST v1/communications/groups", CommunicationGroup.class)
          .wrappedIn("communications_groups")
          .requires("name", "communication_type_id");
  static final Endpoint<CommunicationGroup> GET =
      GROUP.one("get", "GET v1/communications/groups/{id}", CommunicationGroup.class);
  static final Endpoint<CommunicationGroup> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/groups/{id}", CommunicationGroup.class)
          .wrappedIn("communications_groups");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/groups/{id}");

  CommunicationGroupsApi(Transport transport) {
    super(transport, new Operations<>(LIST, CREATE, GET, UPDATE, DELETE));
  }

  /**
   * Finds the communication group with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * communication group that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two communication groups.
   *
   * @param input the communication group to create if none has its name
   * @return the communication group, and whether this call created it
   */
  public Ensured<CommunicationGroup> ensure(CommunicationGroupInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> CommunicationGroupQuery.all().name(name),
        CommunicationGroup::name);
  }
}
