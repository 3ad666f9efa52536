-- The owner of the tables and the application's role, which owns nothing; psql takes the passwords from its environment.
\getenv admin_password DATABASE_ADMIN_PASSWORD
\getenv app_password DATABASE_PASSWORD
CREATE ROLE tsumugi_admin LOGIN CREATEROLE PASSWORD :'admin_password';
CREATE ROLE tsumugi LOGIN PASSWORD :'app_password';
CREATE DATABASE tsumugi OWNER tsumugi_admin;
