package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Communication stages: the phases of an incident in which people are informed. */
public final class CommunicationStagesApi
    extends CommunicationApi<CommunicationStage, CommunicationStageInput, CommunicationStageQuery> {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.communicationStages");

  static final Endpoint<Listing<CommunicationStage>> LIST =
      GROUP.page("list", "GET v1/communications/stages", CommunicationStage.class);
  static final Endpoint<CommunicationStage> CREATE =
      GROUP
          .one("create", "POST v1/communications/stages", CommunicationStage.class)
          .wrappedIn("communications_stages")
          .requires("name");
  static final Endpoint<CommunicationStage> GET =
      GROUP.one("get", "GET v1/communications/stages/{id}", CommunicationStage.class);
  static final Endpoint<CommunicationStage> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/stages/{id}", CommunicationStage.class)
          .wrappedIn("communications_stages");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/stages/{id}");

  CommunicationStagesApi(Transport transport) {
    super(transport, new Operations<>(LIST, CREATE, GET, UPDATE, DELETE));
  }

  /**
   * Finds the communication stage with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * communication stage that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two communication stages.
   *
   * @param input the communication stage to create if none has its name
   * @return the communication stage, and whether this call created it
   */
  public Ensured<CommunicationStage> ensure(CommunicationStageInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> CommunicationStageQuery.all().name(name),
        CommunicationStage::name);
  }
}
