-- SPDX-License-Identifier: Apache-2.0
-- Text: H2's own JSON type would hold the text as one JSON string.
create table if not exists plans (
    id bigint generated always as identity primary key,
    received_at timestamp not null,
    kilobytes numeric(12, 3) not null,
    plan clob not null
);
