package dev.trivet.rootly.teams;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rootly.Recorded;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.Relationships;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogType;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.IncidentsChart;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.PropertyKind;
import dev.trivet.rootly.values.SlackChannel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Recorded responses of the calls around teams. */
public final class RecordedTeams {

  private static final String TEAMS = "rootly.teams.";

  private static final String ID = "5f6c2f1e-7f0a-4f6e-8a53-0a4d0a3f1c01";

  private static final Team TEAM =
      team()
          .relationships(
              Relationships.none()
                  .with("users", ResourceRef.of("users", "951"), ResourceRef.of("users", "952")))
          .build();

  private static Team.Builder team() {
    return Team.builder()
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
        .updatedAt(Instant.parse("2026-07-01T07:00:00Z"));
  }

  private static final Team SPARSE =
      sparse().relationships(Relationships.none().with("users")).build();

  private static Team.Builder sparse() {
    return Team.builder()
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
        .updatedAt(Instant.parse("2025-12-01T17:00:00Z"));
  }

  private static final Team WITH_INCLUDED =
      Team.builder()
          .id(ID)
          .slug("payments")
          .name("Payments")
          .relationships(
              Relationships.none()
                  .with("users", ResourceRef.of("users", "951"), ResourceRef.of("users", "952"))
                  .with(
                      "schedules",
                      ResourceRef.of("schedules", "77c0d1aa-0000-4000-8000-000000000002"))
                  .with("escalation_policies"))
          .build();

  /** The first of the resources that are included in {@link #WITH_INCLUDED}. */
  static final IncludedResource INCLUDED_USER =
      IncludedResource.builder()
          .id("951")
          .type("users")
          .attributes(
              Members.of("name", JsonValue.of("Ana Lima"))
                  .with("email", JsonValue.of("ana@example.com"))
                  .with("phone", JsonValue.ofNull()))
          .relationships(
              Relationships.none()
                  .with("role", ResourceRef.of("roles", "9c8b7a60-0000-4000-8000-000000000001"))
                  .with("on_call_role"))
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

  private static final BulkDeleteResult BULK_RESULT =
      BulkDeleteResult.builder()
          .addDeletedExternalIds("crm-1", "crm-2")
          .addNotFoundExternalIds("crm-9")
          .build();

  private static final BulkDelete DELETE = BulkDelete.byExternalIds(List.of("crm-1"));

  private RecordedTeams() {}

  /** All of them. */
  public static List<Recorded> all() {
    return List.of(
        of("teams/team-list", "list", r -> r.teams().list(), "GET /", List.of(TEAM, SPARSE)),
        of("teams/team-get", "get", r -> r.teams().get("payments"), "GET /payments", TEAM),
        of("teams/team-sparse", "delete", r -> r.teams().delete("sre"), "DELETE /sre", SPARSE),
        of(
            "teams/team-included",
            "get",
            r -> r.teams().get(ID, Include.USERS, Include.SCHEDULES, Include.ESCALATION_POLICIES),
            "GET /" + ID + "?include=users,schedules,escalation_policies",
            WITH_INCLUDED),
        of(
            "teams/chart-day",
            "incidentsChart",
            r -> r.teams().incidentsChart(ID, ChartPeriod.DAY),
            "GET /" + ID + "/incidents_chart?period=day",
            chart("2025-12-18", 0, "2025-12-19", 2, "2025-12-20", 1)),
        of(
            "teams/chart-week",
            "incidentsChart",
            r -> r.teams().incidentsChart(ID, ChartPeriod.WEEK),
            "GET /" + ID + "/incidents_chart?period=week",
            chart("2025-11-14 00:00:00 UTC", 5, "2025-11-21 00:00:00 UTC", 3)),
        of(
            "properties/property-list",
            "properties",
            r -> r.teams().properties(),
            "GET /properties",
            List.of(PROPERTY, OTHER_PROPERTY)),
        of(
            "properties/property-create",
            "createProperty",
            r -> r.teams().createProperty(CatalogPropertyInput.of("Tier", PropertyKind.TEXT)),
            "POST /properties",
            PROPERTY),
        of(
            "bulk/bulk-upsert",
            "bulkUpsert",
            r -> r.teams().bulkUpsert(List.of(TeamUpsert.builder().externalId("crm-77").build())),
            "POST /bulk_upsert",
            List.of(team().build(), sparse().build())),
        of(
            "bulk/bulk-delete",
            "bulkDelete",
            r -> r.teams().bulkDelete(DELETE),
            "POST /bulk_delete",
            BULK_RESULT),
        of(
            "bulk/bulk-delete-bare",
            "bulkDelete",
            r -> r.teams().bulkDelete(DELETE),
            "POST /bulk_delete",
            BULK_RESULT));
  }

  private static Recorded of(
      String fixture,
      String method,
      Function<RootlyClient, Object> call,
      String request,
      Object expected) {
    var line = request.replaceFirst(" /", " /v1/teams/").replaceFirst("/$", "");
    return new Recorded(fixture + ".json", TEAMS + method, call, line, expected);
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
