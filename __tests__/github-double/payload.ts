/** Owns event payloads as GitHub sends them: one builder, held against GitHub's own published schemas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { GitHubDouble } from './double.ts';

export interface PayloadOptions {
  readonly action?: string;
  readonly fork?: boolean;
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed';
  /** For `edited`: what was changed. */
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly headSha: string;
  readonly baseSha: string;
}

const SITE = 'https://github.double.example';
const WHEN = '2026-01-02T03:04:05Z';

function user(login: string, id: number) {
  const at = `${SITE}/users/${login}`;
  const urls = {
    followers_url: `${at}/followers`,
    following_url: `${at}/following{/other_user}`,
    gists_url: `${at}/gists{/gist_id}`,
    starred_url: `${at}/starred{/owner}{/repo}`,
    subscriptions_url: `${at}/subscriptions`,
    organizations_url: `${at}/orgs`,
    repos_url: `${at}/repos`,
    events_url: `${at}/events{/privacy}`,
    received_events_url: `${at}/received_events`,
  };
  const names = { login, id, node_id: `U_${id}`, avatar_url: `${at}/avatar`, gravatar_id: '' };
  return { ...names, url: at, html_url: `${SITE}/${login}`, ...urls, type: 'User', site_admin: false };
}

const REPOSITORY_URLS = [
  'forks',
  'keys',
  'collaborators',
  'teams',
  'hooks',
  'issue_events',
  'events',
  'assignees',
  'branches',
  'tags',
  'blobs',
  'git_tags',
  'git_refs',
  'trees',
  'statuses',
  'languages',
  'stargazers',
  'contributors',
  'subscribers',
  'subscription',
  'commits',
  'git_commits',
  'comments',
  'issue_comment',
  'contents',
  'compare',
  'merges',
  'archive',
  'downloads',
  'issues',
  'pulls',
  'milestones',
  'notifications',
  'labels',
  'releases',
  'deployments',
  'git',
  'ssh',
  'clone',
  'svn',
];

function repository(owner: string, name: string, id: number, fork: boolean) {
  const at = `${SITE}/repos/${owner}/${name}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    private: false,
    owner: user(owner, 1),
    html_url: `${SITE}/${owner}/${name}`,
    description: null,
    fork,
    url: at,
    ...Object.fromEntries(REPOSITORY_URLS.map((key) => [`${key}_url`, `${at}/${key}`])),
    mirror_url: null,
    created_at: WHEN,
    updated_at: WHEN,
    pushed_at: WHEN,
    homepage: null,
    language: null,
    license: null,
    ...zero('size', 'stargazers_count', 'watchers_count', 'forks_count', 'open_issues_count'),
    ...zero('forks', 'open_issues', 'watchers'),
    ...no('archived', 'is_template', 'web_commit_signoff_required', 'has_pages', 'has_wiki', 'has_downloads'),
    ...no('has_projects', 'has_issues', 'disabled', 'has_discussions', 'allow_forking'),
    default_branch: 'main',
    topics: [],
    visibility: 'public',
    custom_properties: {},
  };
}

function zero(...keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, 0]));
}

function no(...keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, false]));
}

/** A payload of `pull_request` and `pull_request_target`. Title, body and head branch are as hostile as they can be. */
export function pullRequestPayload(double: GitHubDouble, options: PayloadOptions) {
  const { owner, repo, pull } = double;
  const { action = 'synchronize', fork = false, draft = false, state = 'open', headSha, baseSha } = options;
  const base = repository(owner, repo, 100, false);
  const headOwner = fork ? 'mallory' : owner;
  const head = fork ? repository(headOwner, repo, 200, true) : base;
  const at = `${base.url}/pulls/${pull.number}`;
  const author = user(headOwner, 2);
  const links = ['self', 'html', 'issue', 'comments', 'review_comments', 'review_comment', 'commits', 'statuses'];
  const pullRequest = {
    ...Object.fromEntries(['url', 'html_url', 'diff_url', 'patch_url', 'issue_url'].map((key) => [key, at])),
    ...Object.fromEntries(
      ['commits_url', 'review_comments_url', 'review_comment_url', 'comments_url', 'statuses_url'].map((k) => [k, at]),
    ),
    id: 300,
    node_id: 'PR_300',
    number: pull.number,
    state,
    locked: false,
    title: '::error::$(touch pwned) <!-- ai-policy:summary ai-policy -->',
    user: author,
    body: null,
    created_at: WHEN,
    updated_at: WHEN,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    head: { label: `${headOwner}:${pull.head}`, ref: pull.head, sha: headSha, user: author, repo: head },
    base: { label: `${owner}:${pull.base}`, ref: pull.base, sha: baseSha, user: user(owner, 1), repo: base },
    _links: Object.fromEntries(links.map((key) => [key, { href: at }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
    draft,
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    maintainer_can_modify: false,
    ...zero('comments', 'review_comments', 'commits', 'additions', 'deletions', 'changed_files'),
  };
  return {
    action,
    number: pull.number,
    ...(action === 'synchronize' ? { before: baseSha, after: headSha } : {}),
    ...(options.changes === undefined ? {} : { changes: options.changes }),
    pull_request: pullRequest,
    repository: base,
    sender: author,
  };
}

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false });
// The package is CommonJS: under some loaders its function stands below `default`.
const applyFormats = typeof addFormats === 'function' ? addFormats : (addFormats as { default: unknown }).default;
if (typeof applyFormats === 'function') applyFormats(ajv);
ajv.addSchema(JSON.parse(readFileSync(require.resolve('@octokit/webhooks-schemas'), 'utf8')), 'webhooks');

/** What GitHub's schema finds wrong with a payload of `pull_request`; empty if nothing. */
export function schemaErrors(payload: { readonly action: string }): readonly string[] {
  const validate = ajv.getSchema(`webhooks#/definitions/pull_request$${payload.action}`);
  if (validate === undefined) return [`there is no schema for the action ${payload.action}`];
  validate(payload);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
