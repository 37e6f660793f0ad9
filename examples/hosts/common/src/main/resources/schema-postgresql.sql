-- SPDX-License-Identifier: Apache-2.0
create table if not exists plans (
    id bigint generated always as identity primary key,
    received_at timestamp not null,
    kilobytes numeric(12, 3) not null,
    plan jsonb not null
);
