-- The owner of the tables and the application's role, which owns nothing.
CREATE ROLE tsumugi_admin LOGIN CREATEROLE PASSWORD 'admin-password';
CREATE ROLE tsumugi LOGIN PASSWORD 'app-password';
CREATE DATABASE tsumugi OWNER tsumugi_admin;
