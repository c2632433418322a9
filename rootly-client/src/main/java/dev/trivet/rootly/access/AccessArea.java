package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;

/**
 * Access control: roles, permission sets, API keys, authorizations, secrets, the audit log, IP
 * ranges and verified domains.
 */
public final class AccessArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccessArea(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@return roles: which actions users may take in incident response, on which kinds of resources}
   */
  public RolesApi roles() {
    return new RolesApi(transport);
  }

  /**
   * {@return on-call roles: which actions users may take on alerts, schedules and other on-call
   * resources}
   */
  public OnCallRolesApi onCallRoles() {
    return new OnCallRolesApi(transport);
  }

  /** {@return incident permission sets: which actions on incidents roles allow} */
  public IncidentPermissionSetsApi incidentPermissionSets() {
    return new IncidentPermissionSetsApi(transport);
  }

  /** {@return permissions of incident permission sets that are either on or off} */
  public IncidentPermissionSetBooleansApi incidentPermissionSetBooleans() {
    return new IncidentPermissionSetBooleansApi(transport);
  }

  /**
   * {@return severities, incident types, statuses and sub-statuses that incident permission sets
   * apply to}
   */
  public IncidentPermissionSetResourcesApi incidentPermissionSetResources() {
    return new IncidentPermissionSetResourcesApi(transport);
  }

  /** {@return API keys: credentials for calls to Rootly} */
  public ApiKeysApi apiKeys() {
    return new ApiKeysApi(transport);
  }

  /** {@return authorizations: what users and teams may do with one resource} */
  public AuthorizationsApi authorizations() {
    return new AuthorizationsApi(transport);
  }

  /** {@return secrets for workflows, which Rootly stores itself or reads from HashiCorp Vault} */
  public StoredSecretsApi secrets() {
    return new StoredSecretsApi(transport);
  }

  /** {@return the audit log: who did what to which item, and when} */
  public AuditsApi audits() {
    return new AuditsApi(transport);
  }

  /** {@return IP ranges: the addresses of Rootly's integrations and webhooks} */
  public IpRangesApi ipRanges() {
    return new IpRangesApi(transport);
  }

  /** {@return verified domains: domains of the organization, verified with TXT records} */
  public VerifiedDomainsApi verifiedDomains() {
    return new VerifiedDomainsApi(transport);
  }
}
