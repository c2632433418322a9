package dev.trivet.rootly;

import dev.trivet.core.Listing;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.Ref;
import dev.trivet.rootly.jsonapi.Relationship;
import dev.trivet.rootly.teams.AutoAddMembersScope;
import dev.trivet.rootly.teams.CatalogProperty;
import dev.trivet.rootly.teams.CatalogPropertyCreate;
import dev.trivet.rootly.teams.CatalogType;
import dev.trivet.rootly.teams.CatalogValue;
import dev.trivet.rootly.teams.CatalogValueInput;
import dev.trivet.rootly.teams.ChartPeriod;
import dev.trivet.rootly.teams.IncidentsChart;
import dev.trivet.rootly.teams.ManagedBy;
import dev.trivet.rootly.teams.PropertyKind;
import dev.trivet.rootly.teams.SlackChannel;
import dev.trivet.rootly.teams.SlackChannelInput;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamBulkDelete;
import dev.trivet.rootly.teams.TeamBulkResult;
import dev.trivet.rootly.teams.TeamBulkUpsert;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamInclude;
import dev.trivet.rootly.teams.TeamUpdate;
import dev.trivet.rootly.teams.TeamUpsert;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Samples of every operation: the call, what it sends, an answer, what the caller gets. */
final class Samples {

  /**
   * One sample.
   *
   * @param operation the SDK's name
   * @param call makes the call
   * @param request verb, path and query, decoded
   * @param body the file with the body that is sent, empty for none
   * @param fixture the file with the answer
   * @param expected what the caller gets; a list for a listing
   */
  record Sample(
      String operation,
      Function<RootlyClient, Object> call,
      String request,
      String body,
      String fixture,
      Object expected) {

    @Override
    public String toString() {
      return operation + " " + fixture + " " + body;
    }

    boolean isList() {
      return expected instanceof List;
    }

    /** Makes the call; a listing is walked to its end. */
    Object run(RootlyClient client) {
      var result = call.apply(client);
      return result instanceof Listing<?> listing ? listing.toList() : result;
    }
  }

  static final String ID = "5f6c2f1e-7f0a-4f6e-8a53-0a4d0a3f1c01";

  static final Team TEAM =
      Team.builder()
          .id(ID)
          .slug("payments")
          .name("Payments")
          .description("Keeps the money moving")
          .publicDescription("Looks after payments")
          .managedBy(ManagedBy.TERRAFORM)
          .color("#D7F5E1")
          .position(3)
          .addNotifyEmails("ana@example.com", "bo@example.com")
          .addUserIds(951, 952)
          .addAdminIds(951)
          .addSlackChannels(channel("C0123456789", "payments"))
          .addSlackAliases(channel("S0123456789", "payments-oncall"))
          .alertBroadcastEnabled(true)
          .alertBroadcastChannel(channel("C0000000001", "alerts"))
          .incidentBroadcastEnabled(false)
          .incidentBroadcastChannel(channel("C0000000002", "incidents"))
          .autoAddMembersWhenAttached(true)
          .autoAddMembersScope(AutoAddMembersScope.PUBLIC_ONLY)
          .alertsEmailEnabled(true)
          .alertsEmailAddress("group-0123456789abcdef@alerts.example.com")
          .alertUrgencyId("3d1f9a52-5f0e-4c57-9a6c-0d1f7f6c1a11")
          .addProperties(
              CatalogValue.builder()
                  .catalogPropertyId("0b5e7c1a-93b1-4f43-8d4c-6b1f5f0e9d01")
                  .value("gold")
                  .build())
          .externalId("crm-77")
          .backstageId("default/group/payments")
          .pagerdutyId("PQ9K7I8")
          .pagerdutyServiceId("PSVC001")
          .opsgenieId("og-1")
          .victorOpsId("vo-1")
          .pagertreeId("pt-1")
          .cortexId("cx-1")
          .serviceNowCiSysId("sn-1")
          .incidentsCount(4)
          .createdAt(Instant.parse("2026-01-12T14:30:15.250Z"))
          .updatedAt(Instant.parse("2026-07-01T07:00:00Z"))
          .putRelationships(
              "users", Relationship.of(Ref.of("users", "951"), Ref.of("users", "952")))
          .build();

  private static final Team SPARSE =
      Team.builder()
          .id("5f6c2f1e-7f0a-4f6e-8a53-0a4d0a3f1c02")
          .slug("sre")
          .name("SRE")
          .incidentsCount(0)
          .alertsEmailEnabled(false)
          .alertBroadcastEnabled(false)
          .alertBroadcastChannel(SlackChannel.builder().build())
          .incidentBroadcastEnabled(false)
          .incidentBroadcastChannel(SlackChannel.builder().build())
          .autoAddMembersWhenAttached(false)
          .createdAt(Instant.parse("2025-12-01T17:00:00Z"))
          .updatedAt(Instant.parse("2025-12-01T17:00:00Z"))
          .putRelationships("users", Relationship.of())
          .build();

  private static final Team WITH_INCLUDED =
      Team.builder()
          .id(ID)
          .slug("payments")
          .name("Payments")
          .putRelationships(
              "users", Relationship.of(Ref.of("users", "951"), Ref.of("users", "952")))
          .putRelationships(
              "schedules",
              Relationship.of(Ref.of("schedules", "77c0d1aa-0000-4000-8000-000000000002")))
          .putRelationships("escalation_policies", Relationship.of())
          .build();

  /** The first of the resources that come along with {@link #WITH_INCLUDED}. */
  static final IncludedResource INCLUDED_USER =
      IncludedResource.builder()
          .id("951")
          .type("users")
          .putAttributes("name", JsonValue.of("Ana Lima"))
          .putAttributes("email", JsonValue.of("ana@example.com"))
          .putRelationships(
              "role", Relationship.of(Ref.of("roles", "9c8b7a60-0000-4000-8000-000000000001")))
          .putRelationships("on_call_role", Relationship.of())
          .build();

  private static final Instant PROPERTY_TIME = Instant.parse("2026-02-03T12:05:06.789Z");

  private static final CatalogProperty PROPERTY =
      CatalogProperty.builder()
          .id("0b5e7c1a-93b1-4f43-8d4c-6b1f5f0e9d01")
          .name("Tier")
          .slug("tier")
          .kind(PropertyKind.TEXT)
          .kindCatalogId("c47a0000-0000-4000-8000-000000000003")
          .multiple(false)
          .position(1)
          .required(true)
          .catalogType(CatalogType.TEAM)
          .externalId("tier-1")
          .managedBy(ManagedBy.API)
          .createdAt(PROPERTY_TIME)
          .updatedAt(PROPERTY_TIME)
          .build();

  private static final CatalogProperty OTHER_PROPERTY =
      CatalogProperty.builder()
          .id("0b5e7c1a-93b1-4f43-8d4c-6b1f5f0e9d02")
          .catalogId("c47a0000-0000-4000-8000-000000000004")
          .name("Owner")
          .slug("owner")
          .kind(PropertyKind.REFERENCE)
          .multiple(true)
          .createdAt(PROPERTY_TIME)
          .updatedAt(PROPERTY_TIME)
          .build();

  private static final TeamBulkResult BULK_RESULT =
      TeamBulkResult.builder()
          .addDeletedExternalIds("crm-1", "crm-2")
          .addNotFoundExternalIds("crm-9")
          .build();

  static final TeamCreate CREATE =
      TeamCreate.builder()
          .name("Payments")
          .description("Keeps the money moving")
          .publicDescription("Looks after payments")
          .color("#D7F5E1")
          .position(3)
          .addNotifyEmails("ana@example.com", "bo@example.com")
          .addUserIds(951, 952)
          .addAdminIds(951)
          .addSlackChannels(SlackChannelInput.of("C0123456789", "payments"))
          .addSlackAliases(SlackChannelInput.of("S0123456789", "payments-oncall"))
          .alertBroadcastEnabled(true)
          .alertBroadcastChannel(SlackChannelInput.of("C0000000001", "alerts"))
          .incidentBroadcastEnabled(false)
          .incidentBroadcastChannel(SlackChannelInput.of("C0000000002"))
          .autoAddMembersWhenAttached(true)
          .autoAddMembersScope(AutoAddMembersScope.PUBLIC_ONLY)
          .alertsEmailEnabled(true)
          .alertUrgencyId("3d1f9a52-5f0e-4c57-9a6c-0d1f7f6c1a11")
          .addProperties(CatalogValueInput.of("0b5e7c1a-93b1-4f43-8d4c-6b1f5f0e9d01", "gold"))
          .externalId("crm-77")
          .backstageId("default/group/payments")
          .pagerdutyId("PQ9K7I8")
          .pagerdutyServiceId("PSVC001")
          .opsgenieId("og-1")
          .opsgenieTeamId("ogt-1")
          .victorOpsId("vo-1")
          .pagertreeId("pt-1")
          .cortexId("cx-1")
          .serviceNowCiSysId("sn-1")
          .build();

  static final TeamUpdate UPDATE_ALL =
      TeamUpdate.builder()
          .name(Patch.to("Payments"))
          .description(Patch.to("Keeps the money moving"))
          .publicDescription(Patch.to("Looks after payments"))
          .color(Patch.to("#D7F5E1"))
          .position(Patch.to(3))
          .notifyEmails(Patch.to(List.of("ana@example.com", "bo@example.com")))
          .userIds(Patch.to(List.of(951L, 952L)))
          .adminIds(Patch.to(List.of(951L)))
          .slackChannels(Patch.to(List.of(SlackChannelInput.of("C0123456789", "payments"))))
          .slackAliases(Patch.to(List.of(SlackChannelInput.of("S0123456789", "payments-oncall"))))
          .alertBroadcastEnabled(Patch.to(true))
          .alertBroadcastChannel(Patch.to(SlackChannelInput.of("C0000000001", "alerts")))
          .incidentBroadcastEnabled(Patch.to(false))
          .incidentBroadcastChannel(Patch.to(SlackChannelInput.of("C0000000002")))
          .autoAddMembersWhenAttached(Patch.to(true))
          .autoAddMembersScope(Patch.to(AutoAddMembersScope.PUBLIC_ONLY))
          .alertsEmailEnabled(Patch.to(true))
          .alertUrgencyId(Patch.to("3d1f9a52-5f0e-4c57-9a6c-0d1f7f6c1a11"))
          .properties(
              Patch.to(
                  List.of(CatalogValueInput.of("0b5e7c1a-93b1-4f43-8d4c-6b1f5f0e9d01", "gold"))))
          .externalId(Patch.to("crm-77"))
          .backstageId(Patch.to("default/group/payments"))
          .pagerdutyId(Patch.to("PQ9K7I8"))
          .pagerdutyServiceId(Patch.to("PSVC001"))
          .opsgenieId(Patch.to("og-1"))
          .victorOpsId(Patch.to("vo-1"))
          .pagertreeId(Patch.to("pt-1"))
          .cortexId(Patch.to("cx-1"))
          .serviceNowCiSysId(Patch.to("sn-1"))
          .build();

  private static final TeamUpdate UPDATE =
      TeamUpdate.builder()
          .name(Patch.to("SRE"))
          .description(Patch.clear())
          .userIds(Patch.to(List.of()))
          .alertBroadcastChannel(Patch.clear())
          .build();

  private static final TeamBulkUpsert BULK_UPSERT =
      TeamBulkUpsert.of(
          TeamUpsert.builder()
              .externalId("crm-77")
              .name(Patch.to("Payments"))
              .description(Patch.to("Keeps the money moving"))
              .color(Patch.to("#D7F5E1"))
              .position(Patch.to(3))
              .notifyEmails(Patch.to(List.of("ana@example.com", "bo@example.com")))
              .pagerdutyId(Patch.to("PQ9K7I8"))
              .pagerdutyServiceId(Patch.to("PSVC001"))
              .opsgenieId(Patch.to("og-1"))
              .victorOpsId(Patch.to("vo-1"))
              .pagertreeId(Patch.to("pt-1"))
              .backstageId(Patch.to("default/group/payments"))
              .cortexId(Patch.to("cx-1"))
              .opslevelId(Patch.to("ol-1"))
              .serviceNowCiSysId(Patch.to("sn-1"))
              .alertsEmailEnabled(Patch.to(true))
              .fields(Patch.to(List.of(CatalogValueInput.of("tier", "gold"))))
              .build(),
          TeamUpsert.builder()
              .externalId("crm-78")
              .name(Patch.to("SRE"))
              .description(Patch.clear())
              .build());

  private static final CatalogPropertyCreate PROPERTY_CREATE =
      CatalogPropertyCreate.builder()
          .name("Tier")
          .kind(PropertyKind.TEXT)
          .kindCatalogId("c47a0000-0000-4000-8000-000000000003")
          .multiple(false)
          .position(1)
          .required(true)
          .catalogType(CatalogType.TEAM)
          .externalId("tier-1")
          .build();

  private Samples() {}

  static List<Sample> all() {
    return List.of(
        read(
            "rootly.teams.list",
            r -> r.teams().list(),
            "GET /v1/teams",
            "teams/team-list.json",
            List.of(TEAM, SPARSE)),
        write(
            "rootly.teams.create",
            r -> r.teams().create(CREATE),
            "POST /v1/teams",
            "team-create.json",
            "teams/team-get.json",
            TEAM),
        write(
            "rootly.teams.create",
            r -> r.teams().create(TeamCreate.of("SRE")),
            "POST /v1/teams",
            "team-create-minimal.json",
            "teams/team-sparse.json",
            SPARSE),
        read(
            "rootly.teams.get",
            r -> r.teams().get("payments"),
            "GET /v1/teams/payments",
            "teams/team-get.json",
            TEAM),
        read(
            "rootly.teams.get",
            r ->
                r.teams()
                    .get(
                        ID,
                        TeamInclude.USERS,
                        TeamInclude.SCHEDULES,
                        TeamInclude.ESCALATION_POLICIES),
            "GET /v1/teams/" + ID + "?include=users,schedules,escalation_policies",
            "teams/team-included.json",
            WITH_INCLUDED),
        write(
            "rootly.teams.update",
            r -> r.teams().update(ID, UPDATE_ALL),
            "PUT /v1/teams/" + ID,
            "team-update-all.json",
            "teams/team-get.json",
            TEAM),
        write(
            "rootly.teams.update",
            r -> r.teams().update("sre", UPDATE),
            "PUT /v1/teams/sre",
            "team-update.json",
            "teams/team-sparse.json",
            SPARSE),
        read(
            "rootly.teams.delete",
            r -> r.teams().delete("sre"),
            "DELETE /v1/teams/sre",
            "teams/team-sparse.json",
            SPARSE),
        read(
            "rootly.teams.incidentsChart",
            r -> r.teams().incidentsChart(ID, ChartPeriod.DAY),
            "GET /v1/teams/" + ID + "/incidents_chart?period=day",
            "teams/chart-day.json",
            chart("2025-12-18", 0, "2025-12-19", 2, "2025-12-20", 1)),
        read(
            "rootly.teams.incidentsChart",
            r -> r.teams().incidentsChart(ID, ChartPeriod.WEEK),
            "GET /v1/teams/" + ID + "/incidents_chart?period=week",
            "teams/chart-week.json",
            chart("2025-11-14 00:00:00 UTC", 5, "2025-11-21 00:00:00 UTC", 3)),
        read(
            "rootly.teams.properties",
            r -> r.teams().properties(),
            "GET /v1/teams/properties",
            "properties/property-list.json",
            List.of(PROPERTY, OTHER_PROPERTY)),
        write(
            "rootly.teams.createProperty",
            r -> r.teams().createProperty(PROPERTY_CREATE),
            "POST /v1/teams/properties",
            "property-create.json",
            "properties/property-create.json",
            PROPERTY),
        write(
            "rootly.teams.bulkUpsert",
            r -> r.teams().bulkUpsert(BULK_UPSERT),
            "POST /v1/teams/bulk_upsert",
            "bulk-upsert.json",
            "bulk/bulk-upsert.json",
            List.of(
                Team.builder().from(TEAM).relationships(java.util.Map.of()).build(),
                Team.builder().from(SPARSE).relationships(java.util.Map.of()).build())),
        write(
            "rootly.teams.bulkDelete",
            r ->
                r.teams()
                    .bulkDelete(TeamBulkDelete.byExternalIds(List.of("crm-1", "crm-2", "crm-9"))),
            "POST /v1/teams/bulk_delete",
            "bulk-delete.json",
            "bulk/bulk-delete.json",
            BULK_RESULT),
        write(
            "rootly.teams.bulkDelete",
            r ->
                r.teams()
                    .bulkDelete(TeamBulkDelete.managedBy(ManagedBy.CATALOG_SYNC, List.of("crm-1"))),
            "POST /v1/teams/bulk_delete",
            "bulk-prune.json",
            "bulk/bulk-delete-bare.json",
            BULK_RESULT),
        write(
            "rootly.teams.bulkDelete",
            r -> r.teams().bulkDelete(TeamBulkDelete.allManagedBy(ManagedBy.TERRAFORM)),
            "POST /v1/teams/bulk_delete",
            "bulk-prune-all.json",
            "bulk/bulk-delete.json",
            BULK_RESULT));
  }

  private static Sample read(
      String operation,
      Function<RootlyClient, Object> call,
      String request,
      String fixture,
      Object expected) {
    return new Sample(operation, call, request, "", fixture, expected);
  }

  private static Sample write(
      String operation,
      Function<RootlyClient, Object> call,
      String request,
      String body,
      String fixture,
      Object expected) {
    return new Sample(operation, call, request, body, fixture, expected);
  }

  private static SlackChannel channel(String id, String name) {
    return SlackChannel.builder().id(id).name(name).build();
  }

  private static IncidentsChart chart(Object... labelsAndCounts) {
    var counts = new LinkedHashMap<String, Long>();
    for (int i = 0; i < labelsAndCounts.length; i += 2) {
      counts.put((String) labelsAndCounts[i], ((Number) labelsAndCounts[i + 1]).longValue());
    }
    return IncidentsChart.of(counts);
  }
}
